import { sum } from "../model/balance";
import type { Figure } from "../model/figure";
import type { MonthlyReturn, Place } from "../model/monthly-return";
import { rowsOfParts } from "../model/part-III";
import { classesOf } from "../model/parts";
import { valueAt } from "../model/place";
import { compare, firstAbsent } from "./comparison";
import type { Outstanding } from "../model/outstanding";
import type { Breach, Missing } from "./rule";
import { agreesWithRightSigns } from "./signs-of-movements";

/** Compares what is outstanding at close of the month with what was at close of preceding month and its movements; that a movement has the wrong sign is said by the rules on signs. */
export function* checkClosings(
  r: MonthlyReturn,
  part: "options" | "warrants" | "convertibles",
): Iterable<Breach | Missing> {
  for (const i of classesOf<unknown>(r[part]).keys()) {
    const list = `${part}.classes[${i}].${rowsOfParts[part]}`;
    const rows = (valueAt(r, list) ?? []) as readonly Outstanding[];
    for (const [j, row] of rows.entries()) if (!agreesWithRightSigns(row)) yield* checkClosing(row, `${list}[${j}]`);
  }
}

function* checkClosing({ opening, movements, closing }: Outstanding, at: string): Iterable<Breach | Missing> {
  const lines: (readonly [Place, Figure | undefined])[] = [
    [`${at}.opening` as Place, opening],
    ...movements.map(({ number }, k) => [`${at}.movements[${k}].number` as Place, number] as const),
  ];
  const figures = lines.map(([, figure]) => figure);
  yield* compare({
    at: `${at}.closing` as Place,
    asserted: closing,
    calculated: sum(figures),
    workings: { by: "+", figures: figures.map((figure) => figure ?? null) },
    related: lines.map(([place]) => place),
    rows: lines.slice(1).map(([place]) => place),
    needs: firstAbsent<Place>(lines),
  });
}
