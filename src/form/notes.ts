import { between, since, until, type Bounds, type Node, type PartSpec } from "../sheet/spec";
import { notesOfVersion10, notesOfVersion11, notesOfVersion12 } from "./note-wordings";
import { head } from "./page";
import { caption, prose, wording } from "./wordings";

const title = wording("Notes");
const charactersALine = 165;

const rowsOf = ({ is, ...bounds }: Bounds & { is: readonly string[] }): Node[] =>
  is.map((words, i) => ({
    ...bounds,
    lines: linesOf(words),
    cells: { A: caption(`${i + 1}.`), B: prose(words, { across: "D" }) },
  }));

/** The form's notes. Source: both filed originals; those of 1.1.x are those of 1.2.x without the public float. */
export const notes: PartSpec = {
  id: "Notes",
  sheet: "FF301 Notes",
  heading: title,
  widths: [6, 60, 60, 30],
  frozenRows: 3,
  rows: [
    ...head(title, "D"),
    ...rowsOf(until("1.0.2", notesOfVersion10)),
    ...rowsOf(between("1.1.0", "1.1.1", notesOfVersion11)),
    ...rowsOf(since("1.2.0", notesOfVersion12)),
  ],
};

function linesOf(words: string): number {
  return words.split("\n").reduce((lines, line) => lines + Math.ceil(line.length / charactersALine), 0);
}
