import { form } from "../form";
import { formVersions, type FormVersion } from "../model/versions";
import { inForce, type NodeInForce, type PartInForce } from "../sheet/in-force";
import { entriesOfCells } from "../sheet/placed";
import { labelPattern } from "./label-pattern";

/** A part of the form and what a text says below its heading. */
export interface PartText {
  readonly part: PartInForce;
  readonly text: string;
  /** Whether the heading that follows on the form follows in the text. */
  readonly isFollowed: boolean;
}

interface Heading {
  /** Place in the order of the form; the heading of Part III stands before (A). */
  readonly order: number;
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Some text layers make a list of headings. */
const bulletOfNext = /\n[-\u2013\u2022\u00B7]\s?$/;
const notesId = "Notes";
const parts = form.filter(({ id }) => id !== notesId);

/** The parts whose headings stand in a text, in the order of the form, each with its text; what stands before the first other heading is the cover's. */
export function partTexts(text: string, version: FormVersion): PartText[] {
  const found = headingsIn(text);
  return parts.flatMap((part) => {
    const at = found.findIndex(({ id }) => id === part.id);
    const [heading, next] = found.slice(at, at + 2);
    if (at < 0) return [];
    const isFollowed = next !== undefined && next.order === heading.order + 1;
    const own = text.slice(heading.end, next?.start).replace(bulletOfNext, "");
    return [{ part: inForce(part, version), text: own, isFollowed }];
  });
}

/** Whether any heading of the form's English words stands in a text. */
export function hasHeading(text: string): boolean {
  return headingWords.some(({ words }) => words.some((one) => text.search(labelPattern(one)) >= 0));
}

/** The first heading of each kind, as long as it is in any version, in the order of the text. */
function headingsIn(text: string): Heading[] {
  const found = headingWords.flatMap(({ id, words }, order) => {
    const matches = words.flatMap((one) => [...text.matchAll(labelPattern(one))]);
    const first = matches.sort((a, b) => a.index - b.index || b[0].length - a[0].length)[0];
    return first ? [{ id, order, start: first.index, end: first.index + first[0].length }] : [];
  });
  const cover = found.find(({ id }) => id === coverId) ?? { id: coverId, order: 0, start: 0, end: 0 };
  const others = found.filter(({ id }) => id !== coverId);
  return [cover, ...others].sort((a, b) => a.start - b.start || a.order - b.order);
}

const coverId = "Cover";

/** The headings of the form in its order, in the words of every version. */
const headingWords: readonly { readonly id: string; readonly words: readonly string[] }[] = parts.flatMap((part) => {
  const all = formVersions.flatMap((version) => headingsOf(inForce(part, version).rows));
  const own = formVersions.map((version) => inForce(part, version).heading.en);
  const above = all.filter((words) => !own.includes(words));
  const others = above.length > 0 ? [{ id: "III", words: distinct(above) }] : [];
  return [...others, { id: part.id, words: distinct(own) }];
});

function headingsOf(nodes: readonly NodeInForce[]): string[] {
  return nodes.flatMap((node) => {
    if ("of" in node) return headingsOf(node.of);
    return entriesOfCells(node.cells).flatMap(([, cell]) =>
      "label" in cell && cell.look === "heading" ? [cell.label.en] : [],
    );
  });
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)];
}
