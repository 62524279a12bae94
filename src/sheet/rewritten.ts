import type { MonthlyReturn } from "../model/monthly-return";
import { EntriesGone } from "./entries-gone";
import type { PartInForce } from "./in-force";
import type { LaidOut, NameOfClass } from "./laid-out";
import { layOut } from "./layout";
import { keptFormulas, ownFormulas, type OwnFormulas } from "./own-formulas";
import type { Problem } from "../model/problem";
import type { Reading } from "./read";
import type { Language } from "./wording";

/** Sheets of a return to be written anew in their place. */
export interface Rewritten {
  readonly laidOut: LaidOut;
  /** The same sheets as they were, for going back. */
  readonly before: LaidOut;
  /** Places whose formulas of people's own point at cells of the return, and become their values. */
  readonly valued: readonly string[];
  /** Whether everything on those sheets was read; else something would go unseen. */
  readonly isWhole: boolean;
}

/** Lays parts of a return that was read out anew for what it is to say, where their sheets stand; formulas that people typed stay, unless they give way. */
export function rewritten(
  { return: r, placement, sheets, problems, located, language }: Reading,
  parts: { readonly before: readonly PartInForce[]; readonly after: readonly PartInForce[] },
  after: { readonly return: MonthlyReturn; readonly language: Language },
  className: NameOfClass,
  { overwritten, replaced, again = new Map() }: OwnFormulas = {},
  gone = new EntriesGone([]),
): Rewritten {
  const named = (part: PartInForce) => ({ ...part, sheet: sheets.get(part.id) ?? part.sheet });
  const [old, anew] = [parts.before.map(named), parts.after.map(named)];
  const names = new Set(anew.map(({ sheet }) => sheet));
  const standing = placement.cells.filter(({ sheet }) => !names.has(sheet));
  const formulas = ownFormulas(located);
  const stays = ([place]: [string, string]) => !overwritten?.has(place) && !replaced?.has(place);
  const staying = new Map([...gone.renamed(formulas)].filter(stays));
  const kept = new Map([...keptFormulas(staying, located), ...again]);
  const options = { className, standing };
  const laidOut = layOut(anew, after.return, { ...options, formulas: kept, language: after.language });
  return {
    laidOut,
    before: layOut(old, r, { ...options, formulas, language }),
    valued: [...staying.keys()].filter((place) => !kept.has(place) && isOn(names, laidOut, place)),
    isWhole: isWhole({ sheets, problems }, anew),
  };
}

function isOn(names: ReadonlySet<string>, { placement }: LaidOut, place: string): boolean {
  const cell = placement.byPlace.get(place);
  return cell !== undefined && names.has(cell.sheet);
}

/** Whether the parts have their sheets and everything on them was read. */
export function isWhole(
  { sheets, problems }: Pick<Reading, "sheets" | "problems">,
  parts: readonly { readonly id: string }[],
  harmless: readonly Problem["kind"][] = nothingUnread,
): boolean {
  const hides = ({ kind, part }: Problem, id: string) => part === id && !harmless.includes(kind);
  return parts.every(({ id }) => sheets.has(id) && !problems.some((problem) => hides(problem, id)));
}

/** Problems with which everything was read all the same. */
const nothingUnread: readonly Problem["kind"][] = ["formulaOvertyped", "digitsLost", "figureAsText", "wordsUntidy"];
/** Where rows come and go, words of the user's own between them stay where they are. */
export const nothingInTheWay: readonly Problem["kind"][] = [...nothingUnread, "wordsStray"];
