import { january, scheme2016, scheme2025 } from "../month/composed";
import { register } from "../month/registers";
import { filledFigures } from "./filled-figures";

const at = (scheme: number, field: string) => `options.classes[0].schemes[${scheme}].${field}`;
const open = january({ [at(0, "movements")]: [], [at(0, "newShares")]: "", [at(0, "mayBeIssued")]: "" });

/** What a register of balances fills in of a January that is open. */
function balances(table: string) {
  return filledFigures(open, [register("options", "Options", table, open)]);
}

describe("a balance that is left blank is not nil", () => {
  test("a closing balance follows from the opening and the movements", () => {
    const { at: figure } = balances(`
      Scheme        | Opening    | Exercised  | Lapsed    | Closing   | Source
      ${scheme2016} | 8,320,000  |            | 6,537,500 |           | Treasury
      ${scheme2025} | 20,836,466 | 15,815,089 |           | 5,021,377 | Treasury`);
    expect([figure(at(0, "mayBeIssued")), figure(at(1, "mayBeIssued"))]).toEqual(["1782500", "5021377"]);
  });

  test("an opening balance that has no column follows from the closing and the movements", () => {
    const { at: figure } = balances(`
      Scheme        | Exercised  | Closing    | Source
      ${scheme2016} | 320,000    | 8,000,000  | Treasury
      ${scheme2025} | 15,815,089 | 5,021,377  | Treasury`);
    expect([figure(at(0, "opening")), figure(at(1, "opening"))]).toEqual(["8320000", "20836466"]);
  });

  test("without either balance only movements are filled in", () => {
    const { at: figure } = balances(`
      Scheme        | Exercised  | Source
      ${scheme2016} | 320,000    | Treasury
      ${scheme2025} | 15,815,089 | Treasury`);
    expect(["opening", "mayBeIssued", "treasuryShares"].map((field) => figure(at(0, field)))).toEqual(["left out", "left out", "320000"]); // prettier-ignore
  });

  test("new shares come from what was exercised, by the source", () => {
    const { at: figure } = balances(`
      Scheme        | Opening    | Exercised | Closing    | New shares issued | Source
      ${scheme2016} | 8,320,000  | 320,000   | 8,000,000  |                   | New issue
      ${scheme2025} | 20,836,466 | 815,089   | 20,021,377 | 815,089           | New issue`);
    expect([figure(at(0, "newShares")), figure(at(1, "newShares"))]).toEqual(["320000", "815089"]);
  });

  test("the column of the other source may stay blank", () => {
    const { at: figure } = balances(`
      Scheme        | Opening    | Exercised | Closing    | New shares issued | Treasury shares transferred | Source
      ${scheme2016} | 8,320,000  | 320,000   | 8,000,000  |                   | 320,000                     | New issue
      ${scheme2025} | 20,836,466 | 815,089   | 20,021,377 | 815,089           |                             | New issue`);
    expect([figure(at(0, "newShares")), figure(at(0, "treasuryShares"))]).toEqual(["0", "320000"]);
  });

  test("shares that may be issued are as many as are outstanding", () => {
    const { at: figure } = balances(`
      Scheme        | Opening    | Exercised | Closing    | Shares which may be issued | Source
      ${scheme2016} | 8,320,000  | 320,000   | 8,000,000  |                            | New issue
      ${scheme2025} | 20,836,466 | 815,089   | 20,021,377 | 19,000,000                 | New issue`);
    expect([figure(at(0, "mayBeIssued")), figure(at(1, "mayBeIssued"))]).toEqual(["8000000", "19000000"]);
  });
});

describe("a statement of the share registrar", () => {
  const change = (column: string) => `issued.classes[0].${column}.change`;

  test("that leaves treasury shares blank does not say that there are none", () => {
    const r = january({ [change("issued")]: "", [change("treasury")]: "", otherMovements: "Not applicable" });
    const { at: figure } = filledFigures(r, [register("registrar", "Statement", `
      As at      | Issued shares | Treasury shares
      2025-12-31 | 6,817,628,511 | 94,772,000
      2026-01-31 | 6,817,628,511 |`, r)]); // prettier-ignore
    expect([figure(change("issued")), figure(change("treasury"))]).not.toEqual(
      expect.arrayContaining(["94772000", "-94772000"]),
    );
  });

  test("without them is not held against shares that the log has bought into treasury", () => {
    const parts = Object.fromEntries(["options", "warrants", "convertibles", "otherAgreements", "otherMovements"].map((part) => [part, "Not applicable"])); // prettier-ignore
    const none = { "issued.classes[0].treasury.opening": "", [change("treasury")]: "", [change("issued")]: "" };
    const r = january({ ...none, ...parts });
    const log = register("issues", "Log", `
      Event      | Trade date | Number | Held as
      Repurchase | 2026-01-28 | 1,000  | Treasury`, r); // prettier-ignore
    const statement = register("registrar", "Statement", `
      As at      | Issued shares
      2026-01-31 | 6,722,856,511`, r); // prettier-ignore
    const { at: figure } = filledFigures(r, [log, statement]);
    expect([figure(change("issued")), figure(change("treasury"))]).toEqual(["-1000", "1000"]);
  });
});
