import { fillingEdit, isPlain, proposeFilling } from "../../src/month/fill-from-registers";
import { broughtForwardIn } from "../../src/month/rolled-forward";
import { rollForward } from "../../src/model/roll-forward";
import type { NamedRegister } from "../../src/registers/fill";
import { en } from "../../src/texts/en";
import { sheetsOf } from "../sheet/sheets";
import { december, registersOf, slipped, tables } from "./composed";
import { register } from "./registers";
import { readingOf, written } from "./written";

const on = "2026-02-02";
const opened = rollForward(december(), { remarks: new Set(), isNil: false });
const carried = broughtForwardIn(opened, on, en);
const sheets = sheetsOf(opened);
const first = readingOf(sheets);
const all = registersOf(first.return);
const options = all.find(({ mapping }) => mapping.register === "options")!;

/** The month once it was filled from the registers as they were at first. */
const filled = (() => {
  const { chosen } = proposeFilling(first, all, carried, en);
  const edit = fillingEdit(first, all, chosen, on, en);
  return { reading: readingOf(written(sheets, edit)), fillings: [...carried, ...edit.fillings] };
})();

/** What the registers would change now that the option register says something else. */
function proposedOnceMore(table: string) {
  const { mapping } = options;
  const now = register("options", mapping.source.name, table, filled.reading.return, { values: mapping.values });
  const registers: NamedRegister[] = all.map((one) => (one === options ? now : one));
  const proposed = proposeFilling(filled.reading, registers, filled.fillings, en);
  return { ...proposed, isOneClick: isPlain(proposed, registers) };
}

test("a month is filled for the first time with one click: what was brought forward is written over", () => {
  expect(isPlain(proposeFilling(first, all, carried, en), all)).toBe(true);
});

test("registers that say the same change nothing", () => {
  expect(proposedOnceMore(tables.options)).toMatchObject({ changes: [], isOneClick: true });
});

test("a figure that registers filled in and now have otherwise is shown before it is written, and ticked", () => {
  const { changes, chosen, isOneClick } = proposedOnceMore(slipped(tables.options, "6,537,500", "6,537,600"));
  expect(changes.length).toBeGreaterThan(0);
  expect(changes.every(({ key, isRefilled }) => isRefilled === true && chosen.has(key))).toBe(true);
  expect(isOneClick).toBe(false);
});

test("of a register with rows that could not be read nothing is ticked", () => {
  const { changes, chosen, isOneClick } = proposedOnceMore(
    slipped(slipped(tables.options, "6,537,500", "6,537,5OO"), "5,021,377     | 7.00", "5,021,000     | 7.00"),
  );
  const own = changes.filter(({ made }) => made?.source === options.source);
  expect(own.length).toBeGreaterThan(0);
  expect(own.filter(({ key }) => chosen.has(key))).toEqual([]);
  expect(isOneClick).toBe(false);
});
