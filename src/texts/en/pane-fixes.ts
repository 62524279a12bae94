import type { FixTexts } from "../pane-fixes";

const takeBack = "Take the fixes back";

const cells = (count: number) => `${count} ${count === 1 ? "cell" : "cells"}`;
const were = (count: number) => `${cells(count)} ${count === 1 ? "was" : "were"}`;

/** What the pane says of fixes. */
export const fixes: FixTexts = {
  fix: "Fix…",
  fixNamed: (name) => `Fix ${name}`,
  fixSafe: (count) => `Fix ${count} safe findings…`,
  heading: "What would be fixed",
  advice: "Nothing is written yet. The ticked cells are changed together; the return is then checked again.",
  suggestion: "A suggestion: look whether this figure is the one to change before you tick it.",
  shown: {
    words: (text) => `“${text}”`,
    number: (text) => text,
    formula: (text) => (text === "" ? "the form's formula, which shows nothing now" : `the form's formula: ${text}`),
  },
  blank: "blank",
  before: "Now",
  after: "Becomes",
  apply: (count) => (count === 0 ? "Apply" : `Change ${cells(count)}`),
  alike: (count) => `See all ${count} of this kind…`,
  nothingLeft: "There is nothing left to fix; the return was checked again.",
  changedMeanwhile: "Cells have changed since the fixes were shown, and nothing was written. Look again.",
  fixedInOneUndo: (count) => `${were(count)} fixed. Undo in Excel (Ctrl+Z) takes all of it back in one step.`,
  fixed: (count) => `${were(count)} fixed. "${takeBack}" undoes it.`,
  takeBack: (count) => `${takeBack} (${cells(count)})`,
  takenBack: (count) => `${were(count)} put back as before the fixes.`,
};
