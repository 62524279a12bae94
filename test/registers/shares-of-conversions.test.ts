import type { RegisterId } from "../../src/registers/register";
import { Decimal } from "../../src/model/decimal";
import { copyOf, setValueAt } from "../../src/model/place";
import { january, scheme2016 } from "../month/composed";
import { register } from "../month/registers";
import { filledFigures } from "./filled-figures";

const bond = "2.75% guaranteed convertible bonds due 2026";

/** What a register says of the shares of the bonds. */
function sharesBy(table: string, id: RegisterId = "convertibles", row = "convertibles.classes[0].instruments[0]") {
  const r = january();
  const filled = filledFigures(r, [register(id, "Bonds", table, r)]);
  const [newShares, treasury, mayBe] = ["newShares", "treasuryShares", "mayBeIssued"].map((field) => filled.at(`${row}.${field}`)); // prettier-ignore
  return { newShares, treasury, mayBe, notes: filled.notes, isPlain: filled.isPlain };
}

describe("conversions of a month in which the conversion price changed", () => {
  test("each become shares at their own price, and what may still be issued is left to a person", () => {
    const { newShares, mayBe, notes, isPlain } = sharesBy(`
      Instrument | Event     | Event date | Amount     | Conversion price
      ${bond}    | Opening   | 2025-12-31 | 30,000,000 |
      ${bond}    | Converted | 2026-01-10 | 7,420,000  | 7.42
      ${bond}    | Converted | 2026-01-20 | 7,000,000  | 7.00`);
    expect([newShares, mayBe, isPlain]).toEqual(["2000000", "left out", false]);
    expect(notes).toEqual(["sharesUnknown, 15,580,000, 2-4, open"]);
  });

  test("are left out where one of them states no price, however the others are priced", () => {
    const { newShares, notes, isPlain } = sharesBy(`
      Instrument | Event     | Event date | Amount     | Conversion price
      ${bond}    | Opening   | 2025-12-31 | 30,000,000 |
      ${bond}    | Converted | 2026-01-10 | 7,420,000  | 7.42
      ${bond}    | Converted | 2026-01-20 | 7,000,000  |`);
    expect([newShares, isPlain]).toEqual(["left out", false]);
    expect(notes).toContain("sharesUnknown, 7,000,000, 4, open");
  });

  test("in a register of balances are priced row by row", () => {
    const { newShares } = sharesBy(`
      Instrument | Opening    | Converted | Closing    | Conversion price
      ${bond}    | 20,000,000 | 7,420,000 | 12,580,000 | 7.42
      ${bond}    | 10,000,000 | 7,000,000 | 3,000,000  | 7.00`);
    expect(newShares).toBe("2000000");
  });
});

describe("conversions without a price", () => {
  test("are never 0 new shares: the figure is left out and asked about", () => {
    const { newShares, mayBe, notes, isPlain } = sharesBy(`
      Instrument | Event     | Event date | Amount
      ${bond}    | Opening   | 2025-12-31 | 30,000,000
      ${bond}    | Converted | 2026-01-10 | 5,000,000`);
    expect([newShares, mayBe, isPlain]).toEqual(["left out", "left out", false]);
    expect(notes).toEqual(["sharesUnknown, 5,000,000, 3, open", "sharesUnknown, 25,000,000, 2-3, open"]);
  });

  test("take the price that the terms of the instrument state once", () => {
    const { newShares, mayBe, notes } = sharesBy(`
      Instrument | Event     | Event date | Amount     | Conversion price
      ${bond}    | Opening   | 2025-12-31 | 30,000,000 | 5
      ${bond}    | Converted | 2026-01-10 | 5,000,000  |`);
    expect([newShares, mayBe, notes]).toEqual(["1000000", "5000000", []]);
  });

  test("need none where the register states their shares", () => {
    const { newShares, treasury } = sharesBy(`
      Instrument | Event     | Event date | Amount     | Shares issued | Source
      ${bond}    | Opening   | 2025-12-31 | 30,000,000 |               |
      ${bond}    | Converted | 2026-01-10 | 5,000,000  | 673,854       | New issue
      ${bond}    | Converted | 2026-01-20 | 1,000,000  | 134,770       | Treasury`);
    expect([newShares, treasury]).toEqual(["673854", "134770"]);
  });

  test("ask nothing of what may be issued in a month in which nothing moved", () => {
    const { newShares, mayBe, notes } = sharesBy(`
      Instrument | Event   | Event date | Amount
      ${bond}    | Opening | 2025-12-31 | 30,000,000`);
    expect([newShares, mayBe, notes]).toEqual(["0", "left out", []]);
  });
});

describe("amounts in another currency than the price", () => {
  const table = (rate: string) => `
    Instrument | Event     | Event date | Amount     | Amount currency | Conversion price | Price currency | Fixed exchange rate
    ${bond}    | Opening   | 2025-12-31 | 30,000,000 | USD             | 7.80             | HKD            | ${rate}
    ${bond}    | Converted | 2026-01-10 | 5,000,000  | USD             | 7.80             | HKD            | ${rate}`;

  test("become shares by the fixed exchange rate", () => {
    expect(sharesBy(table("7.80"))).toMatchObject({ newShares: "5000000", mayBe: "25000000", notes: [] });
  });

  test("are left out where rows state several rates and one states none", () => {
    const rates = `
      Instrument | Event     | Event date | Amount     | Amount currency | Conversion price | Price currency | Fixed exchange rate
      ${bond}    | Opening   | 2025-12-31 | 30,000,000 | HKD             | 7.80             | HKD            | 7.80
      ${bond}    | Converted | 2026-01-10 | 5,000,000  | HKD             | 7.80             | HKD            | 7.75
      ${bond}    | Converted | 2026-01-20 | 1,000,000  | HKD             | 7.80             | HKD            |`;
    expect(sharesBy(rates)).toMatchObject({ newShares: "left out", isPlain: false });
  });

  test("are left out where no rate is stated", () => {
    expect(sharesBy(table(""))).toMatchObject({ newShares: "left out", mayBe: "left out", isPlain: false });
  });
});

describe("the currencies of amounts and price", () => {
  const instrument = "convertibles.classes[0].instruments[0]";
  const r = january({ [`${instrument}.currency`]: "USD", [`${instrument}.price.currency`]: "HKD", [`${instrument}.exchangeRate`]: "" }); // prettier-ignore
  const rows = `
      ${bond} | Opening   | 2025-12-31 | 30,000,000 | 7.80
      ${bond} | Converted | 2026-01-10 | 5,000,000  | 7.80`;
  const newShares = (headers: string, of: typeof r, rate = "") => {
    if (rate !== "") setValueAt(of, `${instrument}.exchangeRate`, new Decimal(rate));
    return filledFigures(of, [register("convertibles", "Bonds", `Instrument | Event | Event date | ${headers}${rows}`, of)]).at(`${instrument}.newShares`); // prettier-ignore
  };

  test("are as the headers name them", () => {
    expect(newShares("Principal amount (US$) | Conversion price (HK$)", january())).toBe("left out");
    expect(newShares("Principal amount (HK$) | Conversion price (HK$)", january())).toBe("641025");
  });

  test("are as the return lists them where the register names none, and so is their rate", () => {
    expect(newShares("Amount | Conversion price", r)).toBe("left out");
    expect(newShares("Amount | Conversion price", copyOf(r), "7.80")).toBe("5000000");
  });
});

describe("fractions of shares", () => {
  test("of one conversion are left out, which is said", () => {
    const { newShares, notes } = sharesBy(`
      Instrument | Event     | Event date | Amount     | Conversion price
      ${bond}    | Opening   | 2025-12-31 | 30,000,000 | 3
      ${bond}    | Converted | 2026-01-10 | 10,000,000 | 3`);
    expect([newShares, notes]).toEqual(["3333333", ["rounded, 3", "rounded, 2-3"]]);
  });

  test("of several conversions may come to whole ones, so that their shares are to be looked at", () => {
    const { notes, isPlain } = sharesBy(`
      Instrument | Event     | Event date | Amount     | Conversion price
      ${bond}    | Opening   | 2025-12-31 | 30,000,000 | 3
      ${bond}    | Converted | 2026-01-10 | 5,000,000  | 3
      ${bond}    | Converted | 2026-01-11 | 5,000,000  | 3`);
    expect([notes, isPlain]).toEqual([["rounded, 3-4, open", "rounded, 2-4"], false]);
  });
});

test("shares whose source is not known are counted neither as new nor as treasury shares", () => {
  const { newShares, treasury, notes, isPlain } = sharesBy(`
    Instrument | Event     | Event date | Amount     | Conversion price | Source
    ${bond}    | Opening   | 2025-12-31 | 30,000,000 | 5                |
    ${bond}    | Converted | 2026-01-10 | 5,000,000  | 5                | Nominee pool 7`);
  expect([newShares, treasury, isPlain]).toEqual(["left out", "left out", false]);
  expect(notes).toContain("notMeant, Nominee pool 7, 3, open");
});

describe("options that are met with existing shares, which only exercises say", () => {
  const row = "options.classes[0].schemes[0]";
  const mayBe = (listed: string) => {
    const r = january({ [`${row}.movements`]: [], [`${row}.mayBeIssued`]: listed });
    const table = `
      Scheme        | Event     | Event date | Number    | Price | Currency | Source of shares
      ${scheme2016} | Granted   | 2020-01-01 | 8,320,000 |       |          |
      ${scheme2016} | Exercised | 2026-01-05 | 1,000     | 1.00  | HKD      | Existing shares`;
    const { at, notes } = filledFigures(r, [register("options", "Options", table, r)]);
    return [at(`${row}.mayBeIssued`), notes];
  };

  test("bring no new shares where the return lists none", () => expect(mayBe("0")).toEqual(["0", []]));

  test("may bring new ones where the return lists some", () => expect(mayBe("8,320,000")).toEqual(["8319000", []]));

  test("are asked about where the return lists nothing yet", () => {
    expect(mayBe("")).toEqual(["left out", ["existingAmong, 2-3, open"]]);
  });
});
