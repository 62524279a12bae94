import { optionalParts } from "../model/blank-return";
import { monthlyReturnShape, type MonthlyReturn, type PartName, type Place } from "../model/monthly-return";
import { setValueAt } from "../model/place";
import { notApplicable } from "../model/shape";
import type { FormVersion } from "../model/versions";
import { stateCellOf } from "../sheet/state";
import { confirmationLines } from "./confirmation-items";
import { labelPattern } from "./label-pattern";
import { line, type Line } from "./line";
import { partTexts, type PartText } from "./part-texts";
import { isTorn, withoutFurniture } from "./pasted-text";
import type { Evidence, LackingPart } from "./reading";
import { begin, emptySkeleton, hasRows } from "./skeleton";
import { linesOfPart } from "./walk";

const saysNotApplicable = /^[\s|\-\u2013:]*Not\s?applicable(?![A-Za-z])/;
const lastCaption = "Title:";
const allParts: readonly PartName[] = ["authorised", "issued", ...optionalParts, "confirmations"];

/** The lines of a return in its text, part by part, and the parts that lack. */
export function evidenceIn(text: string, version: FormVersion): Evidence {
  const skeleton = emptySkeleton(version);
  const torn = isTorn(text);
  const texts = partTexts(withoutFurniture(text), version);
  const found = texts.map((one) => {
    const part = stateCellOf(one.part)?.state;
    return part === undefined
      ? { lines: linesOfPart(one.part, one.text, skeleton, torn), lacking: [] }
      : readPart(part, one, skeleton, torn);
  });
  const inText = texts.flatMap((one) => stateCellOf(one.part)?.state ?? []);
  const absent = allParts.filter((part) => !inText.includes(part)).map((part) => ({ part, why: "notInText" as const }));
  const lacking = [...found.flatMap((one) => one.lacking), ...absent];
  const inOrder = lacking.sort((a, b) => allParts.indexOf(a.part) - allParts.indexOf(b.part));
  return { skeleton, lines: found.flatMap((one) => one.lines), lacking: inOrder, answers: new Map() };
}

function readPart(
  part: PartName,
  one: PartText,
  skeleton: MonthlyReturn,
  torn: boolean,
): { lines: Line[]; lacking: LackingPart[] } {
  const isWhole = part === "confirmations" ? one.text.search(labelPattern(lastCaption)) >= 0 : one.isFollowed;
  const why = isWhole ? "unreadable" : "cutOff";
  if (saysNotApplicable.test(one.text)) setValueAt(skeleton, part, notApplicable);
  else begin(skeleton, part);
  const lines = [...linesOfPart(one.part, one.text, skeleton, torn), ...itemsOf(part, one, skeleton)];
  const all = isWhole ? [...lines, ...blankRemarks(part, lines)] : lines;
  if (skeleton[part] === notApplicable) return { lines: all, lacking: [] };
  if (hasRows(skeleton, part)) return { lines: all, lacking: isWhole ? [] : [{ part, why }] };
  setValueAt(skeleton, part, undefined);
  return {
    lines: all.filter(({ places }) => !places.some((place) => place.startsWith(`${part}.`))),
    lacking: [{ part, why }],
  };
}

function itemsOf(part: PartName, { part: spec, text }: PartText, skeleton: MonthlyReturn): Line[] {
  if (part !== "confirmations" || skeleton.confirmations === notApplicable) return [];
  const lines = confirmationLines(spec, text);
  setValueAt(
    skeleton,
    "confirmations.items",
    lines.map(() => ({})),
  );
  return lines;
}

/** The form prints the caption of the remarks only where there are any. */
function blankRemarks(part: PartName, lines: readonly Line[]): Line[] {
  const place = `remarks.${part}` as Place;
  if (!(part in monthlyReturnShape.record.remarks.record)) return [];
  if (lines.some(({ places }) => places.includes(place))) return [];
  return [line("", [place], [{ values: new Map([[place, ""]]), isPlain: true }])];
}
