import { broughtForwardIn } from "../../src/month/rolled-forward";
import { en } from "../../src/texts/en";
import { january } from "../month/composed";
import { register } from "../month/registers";
import { eventsOf, filledWith, isOneClick, openNotes, proposed } from "./proposed";

const notYet = "Repurchase of shares (shares repurchased for cancellation but not yet cancelled)";
const carried = (date: string, number: string) => ({ event: notYet, price: { currency: "", amount: "" }, date, approvalDate: "", issued: "", treasury: "", pendingCancellation: number }); // prettier-ignore
const blank = { "issued.classes[0].issued.change": "", "issued.classes[0].treasury.change": "" };
const of = (...events: readonly object[]) => january({ "otherMovements.classes[0].events": events, ...blank });
const header = "Event | Trade date | Number | Held as | Cancelled on\n";

/** What becomes of pending shares that were carried over, given a log. */
function carriedThrough(events: readonly object[], rows: string, fillings: Parameters<typeof proposed>[2] = []) {
  const r = of(...events);
  const registers = [register("issues", "Log", header + rows, r)];
  const all = proposed(r, registers, fillings);
  const left = eventsOf(filledWith(r, registers, all.chosen).after).filter((one) => one.startsWith(notYet));
  return { left: left.map((one) => one.split(", ").at(-1)), isOneClick: isOneClick(all, registers), notes: openNotes(all) }; // prettier-ignore
}

describe("shares that were carried over as still to be cancelled", () => {
  test("stay, and the person is asked, where the log begins after them", () => {
    const log = "Repurchase | 2026-01-28 | 700,000 | Treasury |";
    expect(carriedThrough([carried("", "-3,507,500")], log)).toMatchObject({ left: ["-3507500"], isOneClick: false });
  });

  test("stay where it is on record that they were brought forward from last month's return", () => {
    const log = "Repurchase | 2026-01-28 | 700,000 | Treasury |";
    const broughtForward = broughtForwardIn(of(carried("", "-3,507,500")), "2026-02-01", en);
    expect(broughtForward.some(({ filled }) => filled === "-3507500")).toBe(true);
    expect(carriedThrough([carried("", "-3,507,500")], log, broughtForward)).toMatchObject({ left: ["-3507500"], isOneClick: false }); // prettier-ignore
  });

  test("stay where they were bought in the month, though the log has as many that were bought before it", () => {
    const log = "Repurchase | 2025-12-03 | 650,000 | For cancellation | 2026-01-05";
    expect(carriedThrough([carried("20 January 2026", "-650,000")], log)).toMatchObject({ left: ["-650000"], isOneClick: false }); // prettier-ignore
  });

  test("go where the log has as many of their day as cancelled in the month", () => {
    const log = "Repurchase | 2025-12-03 | 650,000 | For cancellation | 2026-01-05";
    expect(carriedThrough([carried("3 December 2025", "-650,000")], log)).toMatchObject({ left: [], isOneClick: true });
  });

  test("go where the log has as many in all, part of them cancelled and part still to be", () => {
    const log =
      "Repurchase | 2025-12-03 | 650,000 | For cancellation | 2026-01-05\nRepurchase | 2025-12-04 | 50,000 | For cancellation |";
    expect(carriedThrough([carried("", "-700,000")], log)).toMatchObject({ left: ["-50000"], isOneClick: true });
  });

  test("stay where the log has fewer, more, or other shares as cancelled", () => {
    for (const number of ["600,000", "700,000"]) {
      const log = `Repurchase | 2025-12-03 | ${number} | For cancellation | 2026-01-05`;
      expect(carriedThrough([carried("3 December 2025", "-650,000")], log)).toMatchObject({ left: ["-650000"], isOneClick: false }); // prettier-ignore
    }
  });

  test("stay where the log has them as cancelled before the month, for they would be in no return", () => {
    const log = "Repurchase | 2025-12-03 | 650,000 | For cancellation | 2025-12-30";
    expect(carriedThrough([carried("3 December 2025", "-650,000")], log).left).toEqual(["-650000"]);
  });

  test("of one day go while those of another, which the log does not have, stay", () => {
    const log = "Repurchase | 2025-12-03 | 650,000 | For cancellation | 2026-01-05";
    const both = [carried("3 December 2025", "-650,000"), carried("4 December 2025", "-10,000")];
    expect(carriedThrough(both, log)).toMatchObject({ left: ["-10000"], isOneClick: false });
  });
});

test("shares bought in the month that a person typed as still to be cancelled stay where the log lacks them", () => {
  const log = "Repurchase | 2026-01-28 | 700,000 | Treasury |";
  expect(carriedThrough([carried("20 January 2026", "-10,000")], log)).toMatchObject({ left: ["-10000"], isOneClick: false }); // prettier-ignore
});
