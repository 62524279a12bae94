import { figureText } from "../../src/model/figure";
import { nextDayEvents } from "../../src/month/next-day-events";
import { anyReturn } from "../returns";
import { january } from "./composed";
import { register } from "./registers";

const r = january();

/** What a row of a register comes to: issued shares, treasury shares and those that wait to be cancelled. */
function moved(event: string, number: string, { treasury, pending }: { treasury?: string; pending?: string } = {}, values = {}) {
  const table = `
    Event    | Date of event | Number of shares | Treasury shares  | Not yet cancelled
    ${event} | 2026-01-12    | ${number}        | ${treasury ?? ""} | ${pending ?? ""}`;
  const own = register("nextDay", "NDDR", table, r, { values: { event: values } });
  const [one] = nextDayEvents([own], r)!;
  return one && [one.issued, one.treasury, one.pending].map(figureText).join(" ");
} // prettier-ignore

describe("the form's words for each event", () => {
  test.each([
    ["Repurchase of shares (shares repurchased and cancelled)", "-500000  "],
    ["Repurchase of shares (shares held as treasury shares)", "-500000 500000 "],
    ["Repurchase of shares (shares repurchased for cancellation but not yet cancelled)", "  500000"],
    ["Redemption of shares (shares redeemed but not yet cancelled)", "  500000"],
    ["Placing", "500000  "],
    ["Rights issue", "500000  "],
    ["Open offer", "500000  "],
    ["Bonus issue", "500000  "],
    ["Scrip dividend", "500000  "],
    ["Consideration issue", "500000  "],
    ["Subscription", "500000  "],
    ["Sale of treasury shares", "500000 -500000 "],
    ["Transfer of treasury shares", "500000 -500000 "],
    ["Cancellation of treasury shares", " -500000 "],
    ["Exercise of options", "500000  "],
    ["Vesting of awards", "500000  "],
    ["Conversion of convertibles", "500000  "],
    ["Exercise of warrants", "500000  "],
    ["Capital reorganisation", "500000  "],
  ])("%s: %s", (event, wanted) => expect(moved(event, "500,000")).toBe(wanted));

  test.each([
    ["購回股份", "  500000"],
    ["回購", "  500000"],
    ["註銷購回股份", "-500000  "],
    ["注销股份", "-500000  "],
    ["配售", "500000  "],
    ["供股", "500000  "],
    ["紅股", "500000  "],
    ["红股", "500000  "],
    ["以股代息", "500000  "],
    ["出售庫存股份", "500000 -500000 "],
    ["出售库存股份", "500000 -500000 "],
    ["註銷庫存股份", " -500000 "],
    ["行使購股權", "500000  "],
    ["行使购股权", "500000  "],
    ["獎勵歸屬", "500000  "],
    ["可換股債券轉換", "500000  "],
    ["行使认股权证", "500000  "],
  ])("%s: %s", (event, wanted) => expect(moved(event, "500,000")).toBe(wanted));
});

describe("shares bought back", () => {
  test.each([
    ["are pending until they are cancelled", "1,000", {}, "  1000"],
    ["go into treasury as far as the register says so, and the rest is pending", "1,000", { treasury: "400" }, "-400 400 600"],
    ["go into treasury altogether", "1,000", { treasury: "1,000" }, "-1000 1000 "],
    ["are pending as the register says", "0", { pending: "650" }, "  650"],
    ["with all three columns", "1,000", { treasury: "400", pending: "600" }, "-400 400 600"],
  ])("%s", (_, number, columns, wanted) => expect(moved("Repurchase", number, columns)).toBe(wanted)); // prettier-ignore

  test.each(["1,000", "-1,000", "(1,000)", "1,000-"])("whatever sign they are written with: %s", (number) => {
    expect(moved("Repurchase", number)).toBe("  1000");
    expect(moved("Repurchase (treasury)", number)).toBe("-1000 1000 ");
    expect(moved("Shares cancelled", number)).toBe("-1000  ");
    expect(moved("Cancellation of treasury shares", number)).toBe(" -1000 ");
  });

  test("a cancellation still counts where the register says how many are left to be cancelled", () => {
    expect(moved("Cancellation", "500,000", { pending: "200,000" })).toBe("-500000  200000");
  });
});

describe("signs of other events", () => {
  test("an issue raises the shares in issue and a sale takes from treasury, whatever the sign", () => {
    expect(moved("Placing", "-500")).toBe("500  ");
    expect(moved("Sale of treasury shares", "-500")).toBe("500 -500 ");
    expect(moved("Sale of treasury shares", "500", { treasury: "500" })).toBe("500 -500 ");
    expect(moved("Sale of treasury shares", "500", { treasury: "-500" })).toBe("500 -500 ");
  });

  test("a reorganisation and a conversion between classes go either way, as stated", () => {
    expect([moved("Capital reorganisation", "-500"), moved("Class conversion", "-500"), moved("Class conversion", "500")]).toEqual(["-500  ", "-500  ", "500  "]); // prettier-ignore
  });

  test.each(["Exercise of options", "Vesting of awards", "Conversion of bonds", "Exercise of warrants"])(
    "%s with treasury shares takes these out of treasury, whatever the sign",
    (event) => {
      expect(moved(event, "500", { treasury: "200" })).toBe("500 -200 ");
      expect(moved(event, "500", { treasury: "-200" })).toBe("500 -200 ");
    },
  );
});

describe("a register of next day returns", () => {
  const table = `
    Ref   | Class | Event     | Date of event | Number of shares | Opening balance as at | Opening balance | Closing balance as at | Closing balance | Date submitted
    NDD-1 | 00293 | Placing   | 2026-01-12    | 500,000          | 2025-12-31            | 6,722,856,511   | 2026-01-12            | 6,723,356,511   | 2026-01-13
    NDD-1 | 00293 | Buy-back  | 2026-01-12    | 1,000            | 2025-12-31            | 6,722,856,511   | 2026-01-12            | 6,723,356,511   | 2026-01-13
    NDD-2 | 00293 | Buy-back  | 2026-01-14    | 2,000            | 2026-01-12            | 6,723,356,511   | 2026-01-14            | 6,723,356,511   | 2026-01-15`;

  test("gives an event for each row, with its return's days and balances", () => {
    const events = nextDayEvents([register("nextDay", "NDDR", table, r)], r)!;
    expect(events.map(({ reference, event, date }) => [reference, event, date])).toEqual([
      ["NDD-1", "Placing", "2026-01-12"],
      ["NDD-1", "Repurchase of shares", "2026-01-12"],
      ["NDD-2", "Repurchase of shares", "2026-01-14"],
    ]);
    expect({ ...events[0], opening: figureText(events[0].opening), closing: figureText(events[0].closing) }).toMatchObject({
      shares: "Ordinary shares (00293)",
      openingAsAt: "2025-12-31", opening: "6722856511",
      closingAsAt: "2026-01-12", closing: "6723356511",
      submitted: "2026-01-13",
    }); // prettier-ignore
  });

  test("whose rows say the same is added up", () => {
    const halves = "Event | Date of event | Number of shares\nPlacing | 2026-01-12 | 300\nPlacing | 2026-01-12 | 200";
    const events = nextDayEvents([register("nextDay", "NDDR", halves, r)], r)!;
    expect(events.map(({ issued }) => figureText(issued))).toEqual(["500"]);
  });

  test("of two classes says which is which", () => {
    const bank = anyReturn("prc-bank-202510");
    const both = "Class | Event | Date | Number\nH | Placing | 2025-10-13 | 300\nA | Placing | 2025-10-13 | 200";
    const events = nextDayEvents([register("nextDay", "NDDR", both, bank)], bank)!;
    expect(events.map(({ shares, issued }) => `${shares} ${figureText(issued)}`)).toEqual(["Class H (01288) 300", "Class A (601288) 200"]); // prettier-ignore
  });

  test("without days and balances leaves them blank", () => {
    const [event] = nextDayEvents([register("nextDay", "NDDR", "Event | Date | Number\nPlacing | 2026-01-12 | 300", r)], r)!; // prettier-ignore
    expect(event).toMatchObject({ reference: "", openingAsAt: "", opening: null, closingAsAt: "", closing: null, submitted: "" }); // prettier-ignore
  });

  test("several are one after the other, and with none there is nothing to say", () => {
    const own = (sheet: string, day: string) => register("nextDay", sheet, `Event | Date | Number\nPlacing | ${day} | 300`, r); // prettier-ignore
    expect(nextDayEvents([own("2025", "2025-12-01"), own("2026", "2026-01-12")], r)?.map(({ date }) => date)).toEqual(["2025-12-01", "2026-01-12"]); // prettier-ignore
    expect(nextDayEvents([register("registrar", "Registrar", "As at | Issued shares\n2026-01-31 | 5", r)], r)).toBeUndefined(); // prettier-ignore
  });
});
