import { valueAt } from "../../src/model/place";
import { january, scheme2016 } from "../month/composed";
import { register } from "../month/registers";
import { eventsOf, filledWith, isOneClick, linesAt, proposed } from "./proposed";

describe("an event that a log has entered and reversed", () => {
  const r = january({ otherMovements: "Not applicable" });
  const log = (of: typeof r, ...rows: string[]) => register("issues", "Log", ["Event | Date | Number | Price | Currency", ...rows].join("\n"), of); // prettier-ignore
  const placing = "Placing | 2026-01-10 | 5,000 | 2 | HKD";
  const reversed = "Placing | 2026-01-10 | -5,000 | 2 | HKD";

  test("is none", () => {
    const { after } = filledWith(r, [log(r, placing, reversed)], proposed(r, [log(r, placing, reversed)]).chosen);
    expect(after.otherMovements).toBe("Not applicable");
  });

  test("after it was filled in goes again, and the part does not apply any more", () => {
    const { after, fillings } = filledWith(r, [log(r, placing)], proposed(r, [log(r, placing)]).chosen);
    expect(eventsOf(after)).toEqual(["Placing, HKD, 2, blank, 5000"]);
    const second = proposed(after, [log(after, placing, reversed)], fillings);
    expect(second.stale.map(({ event }) => event.event)).toEqual(["Placing"]);
    expect(isOneClick(second, [log(after, placing, reversed)])).toBe(false);
    expect(filledWith(after, [log(after, placing, reversed)], second.chosen).after.otherMovements).toBe("Not applicable"); // prettier-ignore
  });
});

test("movements of one kind that a person has split over several lines stay theirs, and are not added to", () => {
  const lines = [
    { kind: "Cancelled", number: "-6,000,000" },
    { kind: "Cancelled", number: "-537,500" },
  ];
  const r = january({ "options.classes[0].schemes[0].movements": lines });
  const table = `
    Scheme        | Event     | Date       | Number    | Source
    ${scheme2016} | Opening   | 2025-12-31 | 8,320,000 | Treasury
    ${scheme2016} | Cancelled | 2026-01-10 | 6,537,500 | Treasury`;
  const options = register("options", "Options", table, r);
  const all = proposed(r, [options]);
  expect(linesAt(all, "options.classes[0].schemes[0].movements")).toEqual([]);
  const every = new Set(all.changes.map(({ key }) => key));
  const { after } = filledWith(r, [options], every);
  expect(valueAt(after, "options.classes[0].schemes[0].movements")).toHaveLength(2);
});
