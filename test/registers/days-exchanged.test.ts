import { readRegister } from "../../src/month/read-registers";
import type { RegisterCell } from "../../src/registers/cell";
import { daysAsked } from "../../src/registers/days-asked";
import { lackingIn, mappingOfDraft, suggestedDraft, type MappingDraft } from "../../src/registers/mapping-draft";
import { itemsOf, mappingOf } from "../../src/registers/mapping-items";
import { planOf } from "../../src/registers/mapping";
import type { RegisterReader } from "../../src/registers/register-reading";
import { serialOf } from "../../src/model/calendar-date";
import { Tallying } from "../../src/registers/tallying";
import { january } from "../month/composed";

const headers = ["Event", "Trade date", "Number"];
const source = { kind: "sheet", name: "Buy-backs" } as const;
/** The day that stands in the sheet, and the one that its owner may have typed: 4 March 2026. */
const third = serialOf("2026-04-03");

function headOf(days: readonly RegisterCell[], is1904 = false) {
  return { firstRow: 5, rows: [headers, ...days.map((day) => ["Placing", day, 100])], is1904 };
}
const draftOf = (...days: RegisterCell[]) => suggestedDraft(source, headOf(days), "issues");
const saying = (draft: MappingDraft, numbers: "asTheyStand" | "exchanged"): MappingDraft => ({ ...draft, days: { eventDate: { numbers } } }); // prettier-ignore

/** The days that a register is read as. */
function daysRead(draft: MappingDraft): readonly (string | undefined)[] {
  const tallying = new Tallying(planOf(mappingOfDraft(draft), headers, "2026-04-30", draft.head.is1904));
  draft.head.rows.slice(1).forEach((row, i) => tallying.take(row, i + 6));
  return tallying.result.tallies.map(({ keys }) => keys.eventDate);
}

describe("a number among days that are text, day first", () => {
  const draft = draftOf("13/02/2026", third, "25/02/2026");

  test("is asked about by its row, with the two days that it may be", () => {
    expect(daysAsked(draft, "eventDate")).toMatchObject({ order: "dayFirst", asksOrder: false, asksNumbers: true, number: { row: 7, days: { asTheyStand: "2026-04-03", exchanged: "2026-03-04" } } }); // prettier-ignore
    expect(lackingIn(draft).days).toEqual(["eventDate"]);
  });

  test("is read as a person says, and the answer is kept with the mapping", () => {
    const [stands, exchanged] = [saying(draft, "asTheyStand"), saying(draft, "exchanged")];
    expect([stands, exchanged].map((one) => lackingIn(one).days)).toEqual([[], []]);
    expect(daysRead(stands)).toEqual(["2026-02-13", "2026-04-03", "2026-02-25"]);
    expect(daysRead(exchanged)).toEqual(["2026-02-13", "2026-03-04", "2026-02-25"]);
    for (const one of [stands, exchanged].map(mappingOfDraft)) expect(mappingOf(itemsOf(one))).toEqual(one);
  });

  test("stays as it is where its day is after the 12th, which is no month", () => {
    const later = { ...saying(draft, "exchanged"), head: headOf(["13/02/2026", serialOf("2026-04-13")]) };
    expect(daysRead(later)).toEqual(["2026-02-13", "2026-04-13"]);
  });

  test("is told in workbooks that count from 1904 as well", () => {
    const draft1904 = suggestedDraft(source, headOf(["13/02/2026", third - 1462], true), "issues");
    expect(daysAsked(draft1904, "eventDate")?.number?.days.exchanged).toBe("2026-03-04");
    expect(daysRead(saying(draft1904, "exchanged"))).toEqual(["2026-02-13", "2026-03-04"]);
  });
});

test("nothing is asked where another number shows that days were typed as days", () => {
  expect(daysAsked(draftOf("13/02/2026", third, serialOf("2026-04-13")), "eventDate")).toBeUndefined();
});

test("a register that is connected is asked about when the first such number comes to it", async () => {
  const mapping = mappingOfDraft(draftOf("13/02/2026", "25/02/2026"));
  const read = (days: readonly RegisterCell[], own = mapping) => {
    const tallying = new Tallying(planOf(own, headers, "2026-04-30", false));
    const reader: RegisterReader = {
      head: () => Promise.resolve(headOf(days)),
      tally: () => Promise.resolve(tallying.result),
    };
    return readRegister(own, reader, january(), new AbortController().signal, () => undefined);
  };
  const answered = { ...mapping, days: { eventDate: { order: "dayFirst", numbers: "exchanged" } } } as const;
  const results = await Promise.all([
    read(["13/02/2026"]),
    read(["13/02/2026", third]),
    read(["13/02/2026", third], answered),
  ]);
  expect(results.map(({ kind }) => kind)).toEqual(["read", "headersChanged", "read"]);
});
