import { valueAt } from "../../src/model/place";
import { ticked } from "../../src/registers/tick-changes";
import { january, scheme2016, scheme2025, slipped, tables } from "../month/composed";
import { register } from "../month/registers";
import { apart, tiedOut } from "../month/tied-out";
import { filledWith, isOneClick, linesAt, openNotes, proposed, said } from "./proposed";

const scheme = "options.classes[0].schemes[1].";
const blank = january({ [`${scheme}treasuryShares`]: "", [`${scheme}movements`]: [], "options.fundsRaised.amount": "" }); // prettier-ignore
const options = (sheet: string, table: string, r = blank) => register("options", sheet, table, r);
const header = "Scheme | Event | Date | Number | Exercise price | Currency | Source\n";
const exercised = (name: string, number: number, price: string, currency = "HKD") =>
  `${name} | Exercised | 2026-01-10 | ${number} | ${price} | ${currency} | Treasury\n`;
const fundsAt = "options.fundsRaised.";

describe("two registers that state one cell differently", () => {
  const other = slipped(tables.options, "15,815,089      | 5", "15,000,000      | 5");
  const registers = [options("A", other), options("B", tables.options)];
  const all = proposed(blank, registers);

  test("are both shown, neither is ticked, and one click does not write", () => {
    expect(linesAt(all, scheme).filter((line) => line.startsWith("treasury"))).toEqual([
      "treasuryShares: blank → 15000000, as Option register (A) says, not ticked",
      "treasuryShares: blank → 15815089, as Option register (B) says, not ticked",
    ]);
    expect(openNotes(all)).toEqual([`Option register (A) + Option register (B): differ: ${scheme2025}`]);
    expect(isOneClick(all, registers)).toBe(false);
    expect(said(valueAt(filledWith(blank, registers, all.chosen).after, `${scheme}treasuryShares`))).toBe("blank");
  });

  test("are filled in as the person ticks, and ticking one unticks the other", () => {
    const [a, b] = all.changes.filter(({ place }) => place === `${scheme}treasuryShares`).map(({ key }) => key);
    const first = ticked(all.changes, all.chosen, [a], true);
    const second = ticked(all.changes, first, [b], true);
    expect([first.has(a), second.has(a), second.has(b)]).toEqual([true, false, true]);
    for (const [chosen, figure] of [
      [first, "15000000"],
      [second, "15815089"],
    ] as const)
      // prettier-ignore
      expect(said(valueAt(filledWith(blank, registers, chosen).after, `${scheme}treasuryShares`))).toBe(figure);
  });

  test("hold the tie-out against both", () => {
    const { after } = filledWith(january(), registers, new Set());
    expect(apart(tiedOut(after, { registers }).lines).map(({ source, says, returnSays }) => [source, said(says), returnSays])).toEqual([["Option register (A)", "15000000", "15815089"]]); // prettier-ignore
  });

  test("balances and events alike, movement by movement", () => {
    const events = `${header}${scheme2025} | Opening | 2025-12-31 | 20,836,466 | | |\n${exercised(scheme2025, 2000, "5.00")}`;
    const balances = `Scheme | Opening | Exercised | Closing | Source\n${scheme2025} | 20,836,466 | 9,000 | 20,827,466 | Treasury`; // prettier-ignore
    const two = proposed(blank, [options("Balances", balances), options("Events", events)]);
    expect(linesAt(two, `${scheme}movements[0].number`)).toEqual([
      ": blank → -9000, as Option register (Balances) says, not ticked",
      ": blank → -2000, as Option register (Events) says, not ticked",
    ]);
    expect(linesAt(two, `${scheme}opening`)).toEqual([]);
  });
});

describe("two registers that say the same", () => {
  test("fill each cell once, in one click, and funds that both have count once", () => {
    const r = january({ [`${scheme}treasuryShares`]: "", "options.fundsRaised.amount": "" });
    const registers = [options("A", tables.options, r), options("B", tables.options, r)];
    const all = proposed(r, registers);
    expect(linesAt(all, scheme)).toEqual(["treasuryShares: blank → 15815089"]);
    expect(linesAt(all, fundsAt)).toEqual(["amount: blank → 110705623"]);
    expect([openNotes(all), isOneClick(all, registers)]).toEqual([[], true]);
  });
});

describe("two statements of the share registrar", () => {
  const r = january({ "issued.classes[0].issued.change": "", "issued.classes[0].treasury.change": "" });
  const statement = (sheet: string, issued: string) =>
    register("registrar", sheet, `As at | Issued shares | Treasury shares\n2026-01-31 | ${issued} | 79,656,911`, r);

  test("that differ are both shown, and neither is ticked", () => {
    const registers = [statement("January", "6,900,000,000"), statement("Corrected", "6,906,105,867")];
    const all = proposed(r, registers);
    expect(linesAt(all, "issued.classes[0].issued.")).toEqual([
      "change: blank → 97486578, as Share registrar's statement (January) says, not ticked",
      "change: blank → 103592445, as Share registrar's statement (Corrected) says, not ticked",
    ]);
    expect(linesAt(all, "issued.classes[0].treasury.")).toEqual(["change: blank → -15115089"]);
    expect([openNotes(all).length, isOneClick(all, registers)]).toEqual([1, false]);
  });

  test("that agree fill in one figure", () => {
    const registers = [statement("January", "6,906,105,867"), statement("Copy", "6,906,105,867")];
    expect(linesAt(proposed(r, registers), "issued.classes[0].issued.")).toEqual(["change: blank → 103592445"]);
  });
});

describe("funds raised of several option registers", () => {
  const r = january({ "options.fundsRaised": { currency: "", amount: "" } });
  const both = (a: string, b: string, own = r) => [options("A", header + a, own), options("B", header + b, own)];

  test("of one currency are added up, and come from both", () => {
    const registers = both(exercised(scheme2016, 1000, "7.00"), exercised(scheme2025, 2000, "5.00"));
    const all = proposed(r, registers);
    expect(linesAt(all, fundsAt)).toEqual(["currency: blank → HKD", "amount: blank → 17000"]);
    const { fillings } = filledWith(r, registers, all.chosen);
    expect(fillings.find(({ filled }) => filled === "17000")).toMatchObject({ source: "Option register (A) + Option register (B)" }); // prettier-ignore
  });

  test("together are held against the return, and are no source to chase", () => {
    const own = january({ "options.fundsRaised.amount": "16,999" });
    const registers = both(exercised(scheme2016, 1000, "7.00"), exercised(scheme2025, 2000, "5.00"), own);
    const { lines, sources } = tiedOut(own, { registers });
    expect(lines.filter(({ figure }) => figure.includes("raised")).map(({ source, difference }) => [source, difference])).toEqual([["Option register (A) + Option register (B)", "-1"]]); // prettier-ignore
    expect(sources.filter(({ source }) => source.includes(" + "))).toEqual([]);
  });

  test("of several currencies are left to the person, who is told", () => {
    const registers = both(exercised(scheme2016, 1000, "7.00"), exercised(scheme2025, 2000, "5.00", "USD"));
    const all = proposed(r, registers);
    expect(linesAt(all, fundsAt)).toEqual([]);
    expect(openNotes(all)).toContain("Option register (A) + Option register (B): currencies: HKD 7,000, USD 10,000");
  });

  test("that have different funds of one scheme are shown each, and neither is ticked", () => {
    const registers = both(exercised(scheme2025, 2000, "5.00"), exercised(scheme2025, 2000, "6.00"));
    const all = proposed(r, registers);
    expect(linesAt(all, `${fundsAt}amount`)).toEqual([
      ": blank → 10000, as Option register (A) says, not ticked",
      ": blank → 12000, as Option register (B) says, not ticked",
    ]);
    expect(openNotes(all)).toContain("Option register (A) + Option register (B): fundsDiffer");
  });

  test("of which one has no prices: what the other has is filled in, and the person is told that it is not whole", () => {
    const unpriced = `Scheme | Event | Date | Number | Source\n${scheme2025} | Exercised | 2026-01-10 | 2,000 | Treasury`;
    const all = proposed(r, [options("A", header + exercised(scheme2016, 1000, "7.00"), r), options("B", unpriced, r)]);
    expect(linesAt(all, `${fundsAt}amount`)).toEqual([": blank → 7000"]);
    expect(openNotes(all)).toEqual([`Option register (B): unpriced: ${scheme2025}`]);
  });

  test("without prices are unknown, and no nil takes the place of what was typed", () => {
    const unpriced = `Scheme | Event | Date | Number | Source\n${scheme2025} | Exercised | 2026-01-10 | 2,000 | Treasury`;
    expect(linesAt(proposed(january(), [options("B", unpriced, january())]), fundsAt)).toEqual([]);
  });

  test("that the register had and has no more are nil again; what a person typed is only shown", () => {
    const before = filledWith(r, [options("A", header + exercised(scheme2025, 2000, "5.00"), r)], proposed(r, [options("A", header + exercised(scheme2025, 2000, "5.00"), r)]).chosen); // prettier-ignore
    const gone = `${header}${scheme2025} | Granted | 2025-06-01 | 20,836,466 | | |`;
    expect(linesAt(proposed(before.after, [options("A", gone, before.after)], before.fillings), fundsAt)).toEqual(["amount: 10000 → 0"]); // prettier-ignore
    expect(linesAt(proposed(january(), [options("A", gone, january())]), fundsAt)).toEqual(["amount: 110705623 → 0, not ticked"]); // prettier-ignore
  });
});
