/** The month that the register is read for. */
export const month = { before: "2025-12-31", ended: "2026-01-31" } as const;

/** The headers of the register. */
export const headers = ["Grant ID", "Scheme", "Grantee", "Grant date", "Event", "Event date", "Number of options", "Exercise price (HK$)", "Source of shares"] as const; // prettier-ignore

/** How a row writes its days and its figures, which people and systems do in their own ways. */
export type DayStyle = "iso" | "dayFirst" | "monthNamed" | "chinese";
export type FigureStyle = "plain" | "commas" | "brackets";

/** A cell that nobody can read, and its column. */
export interface Fault {
  readonly column: number;
  readonly cell: string;
}

/** One row of the register as facts, before it is written out. */
export interface Fact {
  readonly reference: string;
  readonly scheme: string;
  readonly holder: string;
  /** Days of the calendar, counted from 1970. */
  readonly granted: number;
  readonly event: string;
  readonly day: number;
  /** Options, negative where the event takes some away. */
  readonly number: number;
  /** In ten-thousandths of a dollar. */
  readonly price: number;
  readonly source: string;
  readonly dayStyle: DayStyle;
  readonly figureStyle: FigureStyle;
  readonly fault?: Fault;
  readonly isDuplicate?: true;
}

const schemes = [
  "Pre-IPO Share Option Plan adopted on 18 March 2019",
  "Share Option Scheme adopted on 25 May 2023",
  "2018 Plan, as amended and restated",
  '2020 "Founders" Scheme',
  "二零二二年購股權計劃",
  "Employee Share Option Scheme (2021)",
  "Subsidiary Option Scheme - Kite Cloud Limited",
  "PRC Employees' Plan 境內僱員計劃",
];
const events = ["Granted", "Exercised", "Exercised", "Exercised", "Lapsed", "Cancelled", "Exercised", "Granted"];
const dayStyles: readonly DayStyle[] = ["iso", "iso", "iso", "iso", "dayFirst", "dayFirst", "dayFirst", "monthNamed", "monthNamed", "chinese"]; // prettier-ignore
/** Every so manieth row has a cell that can't be read, or stands twice. */
const [faultEvery, twiceEvery] = [4_999, 9_973];
const faults: readonly Fault[] = [
  { column: 6, cell: "12,5OO" },
  { column: 5, cell: "2025-02-30" },
  { column: 7, cell: "#REF!" },
  { column: 6, cell: "see note 4" },
];
/** Events from 1 January 2022, over the month of the return and some weeks after it. */
const [firstDay, days] = [18_993, 1_520];

/** The same rows each time, one after the other. */
export function* facts(rows: number): Generator<Fact> {
  const draw = drawing(20260131);
  let last: Fact | undefined;
  for (let i = 1; i <= rows; i++) {
    const isTwice = i % twiceEvery === 0 && last !== undefined && last.fault === undefined;
    last = isTwice ? { ...(last as Fact), isDuplicate: true } : factAt(i, draw);
    yield last;
  }
}

function factAt(i: number, draw: (below: number) => number): Fact {
  const scheme = draw(schemes.length);
  const event = events[draw(events.length)];
  const size = (1 + draw(400)) * (draw(4) === 0 ? 1_000 : 50) + (draw(10) === 0 ? draw(50) : 0);
  const day = firstDay + draw(days);
  return {
    reference: `G${String(i).padStart(7, "0")}`,
    scheme: schemes[scheme],
    holder: draw(3) === 0 ? `Chan, T. M. (${draw(9_000)})` : `Employee ${draw(9_000)}`,
    granted: day - 365 - draw(1_000),
    event,
    day,
    number: event === "Granted" ? size : -size,
    // Each scheme has granted at five prices.
    price: 18_000 + scheme * 23_417 + draw(5) * 7_003,
    source: event === "Exercised" && draw(5) === 0 ? "Treasury shares" : "New shares",
    dayStyle: dayStyles[draw(dayStyles.length)],
    figureStyle: draw(2) === 0 ? "plain" : event !== "Granted" && draw(2) === 0 ? "brackets" : "commas",
    ...(i % faultEvery === 0 && { fault: faults[(i / faultEvery) % faults.length] }),
  };
}

/** Whole numbers below another, the same each time: a linear congruence, of which the high bits are taken. */
function drawing(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
