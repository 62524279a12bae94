import { valueAt } from "../../src/model/place";
import { editBackTo } from "../../src/month/edit-back-to";
import type { EditTo } from "../../src/month/edit-to";
import { fillingEdit, proposeFilling } from "../../src/month/fill-from-registers";
import { formulasToKeep } from "../../src/month/formulas-kept";
import { rollForwardEdit } from "../../src/month/roll-forward-edit";
import { en } from "../../src/texts/en";
import { eventsOf } from "../registers/proposed";
import { sheetsOf } from "../sheet/sheets";
import { january } from "./composed";
import { register } from "./registers";
import { formulasOn, readingOf, withFormulas, written } from "./written";

const events = "otherMovements.classes[0].events";
const pending = "Repurchase of shares (shares repurchased for cancellation but not yet cancelled)";
const event = (name: string, date: string, issued: string, pendingCancellation = "") => ({ event: name, price: { currency: "", amount: "" }, date, approvalDate: "", issued, treasury: "", pendingCancellation }); // prettier-ignore

/** The sheets of a January with these events and formulas, and what they say after an edit. */
function sheetsWith(all: readonly object[], own: Parameters<typeof withFormulas>[1]) {
  const sheets = withFormulas(sheetsOf(january({ [events]: all })), own);
  const reading = readingOf(sheets);
  const after = (edit: EditTo) => {
    const then = written(sheets, edit);
    return { sheets: then, events: eventsOf(readingOf(then).return), formulas: formulasOn(then) };
  };
  return { sheets, reading, after };
}

describe("an event that no log has goes, and those below it keep their formulas", () => {
  const log = (reading: ReturnType<typeof readingOf>, rows = "Placing | 2026-01-20 | 6,000") => register("issues", "Log", `Event | Date | Number\n${rows}`, reading.return); // prettier-ignore
  const two = [event("Rights issue", "5 January 2026", "111"), event("Placing", "20 January 2026", "5,000")];

  test("a formula of the one that stays is theirs, is not ticked, and stays in its row", () => {
    const { reading, after } = sheetsWith(two, { [`${events}[1].issued`]: ["=Own!A1", 5000] });
    const { changes, stale, chosen } = proposeFilling(reading, [log(reading)], [], en);
    expect(changes.filter(({ place }) => place.endsWith("issued")).map(({ isHand }) => isHand)).toContain(true);
    const ticked = new Set([...chosen, ...stale.map(({ key }) => key)]);
    const then = after(fillingEdit(reading, [log(reading)], ticked, "2026-02-02", en));
    expect(then.formulas).toEqual({ [`${events}[0].issued`]: "=Own!A1" });
    expect(then.events).toEqual([expect.stringMatching(/^Placing, .*5000$/)]);
  });

  test("a formula of the one that goes is gone with it", () => {
    const { reading, after } = sheetsWith(two, { [`${events}[0].issued`]: ["=Own!A1", 111] });
    const { changes, stale } = proposeFilling(reading, [log(reading)], [], en);
    const every = new Set([...changes, ...stale].map(({ key }) => key));
    const then = after(fillingEdit(reading, [log(reading)], every, "2026-02-02", en));
    expect([then.formulas, then.events]).toEqual([{}, [expect.stringMatching(/^Placing, .*6000$/)]]);
  });

  test("all events going at once leave no formula to those that come", () => {
    const { reading, after } = sheetsWith(two, { [`${events}[0].issued`]: ["=Own!A1", 111] });
    const other = log(reading, "Open offer | 2026-01-28 | 77");
    const { changes, stale } = proposeFilling(reading, [other], [], en);
    const every = new Set([...changes, ...stale].map(({ key }) => key));
    const then = after(fillingEdit(reading, [other], every, "2026-02-02", en));
    expect([then.formulas, then.events]).toEqual([{}, [expect.stringMatching(/^Open offer, .*77$/)]]);
  });

  test("taken back, every formula stands where it stood", () => {
    const own = { [`${events}[0].issued`]: ["=Own!A1", 111], [`${events}[1].issued`]: ["=Own!A2", 5000] } as const;
    const { reading, after } = sheetsWith(two, own);
    const standing = { [`${events}[0].issued`]: "=Own!A1", [`${events}[1].issued`]: "=Own!A2" };
    const { stale } = proposeFilling(reading, [log(reading)], [], en);
    const then = after(fillingEdit(reading, [log(reading)], new Set(stale.map(({ key }) => key)), "2026-02-02", en));
    expect(then.formulas).toEqual({ [`${events}[0].issued`]: "=Own!A2" });
    const back = written(then.sheets, editBackTo(readingOf(then.sheets), reading.return, formulasToKeep(reading), new Set(["Own"]))); // prettier-ignore
    expect([formulasOn(back), eventsOf(readingOf(back).return).length]).toEqual([standing, 2]);
  });
});

describe("rolled forward, shares still to be cancelled keep their formulas", () => {
  const all = [event("Placing", "20 January 2026", "5,000"), event(pending, "21 January 2026", "", "-700")];

  test("whatever went above them", () => {
    const { reading, after } = sheetsWith(all, { [`${events}[1].pendingCancellation`]: ["=Own!A1", -700] });
    const then = after(rollForwardEdit(reading, { remarks: new Set(), isNil: false }, "2026-02-02", en));
    expect(then.formulas).toEqual({ [`${events}[0].pendingCancellation`]: "=Own!A1" });
  });

  test("and take none of what went above them", () => {
    const { reading, after } = sheetsWith(all, { [`${events}[0].pendingCancellation`]: ["=Own!A1", 0] });
    const then = after(rollForwardEdit(reading, { remarks: new Set(), isNil: false }, "2026-02-02", en));
    expect(then.formulas).toEqual({});
    expect(valueAt(readingOf(then.sheets).return, `${events}[0].pendingCancellation`)).toMatchObject({ s: -1 });
  });
});
