import { form, partsOf } from "../src/form";
import { monthlyReturnShape, type MonthlyReturn } from "../src/model/monthly-return";
import { copyOf, setValueAt, shapeAt, withoutIndices } from "../src/model/place";
import type { Shape } from "../src/model/shape";
import { formVersions, isSince, type FormVersion } from "../src/model/versions";
import { blankReturn, layOut } from "../src/monthly-return";
import { calculate } from "../src/sheet/calculated";
import type { NodeInForce } from "../src/sheet/in-force";
import { entriesOfCells, fieldOf } from "../src/sheet/placed";
import type { Kind, LabelCell } from "../src/sheet/spec";
import { composedReturn } from "./returns";
import { wholeReturn } from "./whole-return";

/** Places that not every version has, and the versions that do; everything else is in all of them. */
const bounds: readonly (readonly [places: RegExp, since: FormVersion, until: FormVersion])[] = [
  [/multiCounter/, "1.0.2", "1.2.1"],
  // Up to 1.0.2 a class of shares issuable is told by kind, letter, listing and stock code only.
  [/^(options|warrants|convertibles|otherAgreements|otherMovements)\.classes\[\]\.shares\.(description|multiCounter)/, "1.1.0", "1.2.1"],
  [/treasury|issued\.classes\[\]\.total|pendingCancellation/i, "1.1.0", "1.2.1"],
  [/^otherMovements\.classes\[\]\.events\[\]\.mayBeIssued$/, "1.0.0", "1.0.2"],
  [/publicFloat/, "1.2.0", "1.2.1"],
]; // prettier-ignore

const kindsOf: Readonly<Record<string, readonly Kind[]>> = {
  figure: ["shares", "amount", "price"],
  text: ["text", "code", "currency"],
  date: ["date"],
  tick: ["tick"],
};

function leavesOf(shape: Shape, path: string): string[] {
  if ("record" in shape) return Object.entries(shape.record).flatMap(([name, of]) => leavesOf(of, path === "" ? name : `${path}.${name}`)); // prettier-ignore
  if ("list" in shape) return leavesOf(shape.list, `${path}[]`);
  return "part" in shape ? leavesOf(shape.part, path) : [path];
}

const isIn = (version: FormVersion) => (place: string) =>
  bounds.every(([places, since, until]) => !places.test(place) || (isSince(version, since) && isSince(until, version)));

describe.each(formVersions)("version %s", (version) => {
  const cells = layOut(wholeReturn(version)).placement.cells.filter((cell) => fieldOf(cell));
  const placed = [...new Set(cells.map(({ place }) => withoutIndices(place as string)))].sort();

  test("every field of the return that the version has has its cell, and every cell its field", () => {
    expect(placed).toEqual(leavesOf(monthlyReturnShape, "").filter(isIn(version)).sort());
  });

  test("each cell is of a kind that its field can be", () => {
    const wrong = cells.filter((cell) => {
      const { leaf } = shapeAt(monthlyReturnShape, cell.place as string) as { leaf: string };
      return !kindsOf[leaf].includes(fieldOf(cell)?.kind as Kind);
    });
    expect(wrong.map(({ place }) => place)).toEqual([]);
  });

  test("every label but notes and confirmations is there in Chinese too", () => {
    const labels = partsOf(version).flatMap((part) => [{ label: part.heading, id: part.id }, ...labelsOf(part.rows).map((cell) => ({ ...cell, id: part.id }))]); // prettier-ignore
    const isWordsAlone = (en: string) => /[a-z]{2}/i.test(en.replace(/\{class\}|\(([A-E])\1[12]\)/g, ""));
    const missing = labels.filter(
      ({ label, id }) => label.zh === undefined && isWordsAlone(label.en) && id !== "Notes",
    );
    expect(missing.map(({ label }) => label.en).filter((en) => !/^(We hereby|Pursuant to Main Board Rule 13\.25C)/.test(en))).toEqual([]); // prettier-ignore
  });

  test("no drop-down is longer than Excel takes", () => {
    const offers = layOut(wholeReturn(version), "zh").sheets.concat(layOut(wholeReturn(version)).sheets);
    const long = offers.flatMap((sheet) => sheet.cells).filter((cell) => (cell.offers?.join(",").length ?? 0) > 255);
    expect(long.map(({ address }) => address)).toEqual([]);
  });
});

function labelsOf(nodes: readonly NodeInForce[]): LabelCell[] {
  return nodes.flatMap((node) => {
    if ("of" in node) return labelsOf(node.of);
    return entriesOfCells(node.cells).flatMap(([, cell]) => ("label" in cell ? [cell] : []));
  });
}

test("each part has a sheet name that Excel takes", () => {
  expect(form.filter(({ sheet }) => sheet.length > 30 || /[\\/?*[\]:]/.test(sheet))).toEqual([]);
});

test("a decrease in treasury shares printed without its sign is one all the same", () => {
  const totalOf = (written: object) => {
    const { return: r } = composedReturn("treasury-and-convertibles-202601", {
      "issued.classes[0].details": {},
      ...written,
    });
    return String(calculate(r, layOut(r).placement.cells).calculated("issued.classes[0].details.treasury"));
  };
  expect(totalOf({ "options.classes[0].total.treasury": "15,815,089" })).toBe(totalOf({}));
  expect(totalOf({})).toMatch(/^-\d+$/);
});

describe("the totals of A to E", () => {
  const named = (r: MonthlyReturn, places: readonly string[]) => {
    const copy = copyOf(r);
    places.forEach((place, i) => {
      setValueAt(copy, `${place}.kind`, "Ordinary shares");
      setValueAt(copy, `${place}.letter`, `Class ${"AB"[i]}`);
    });
    return copy;
  };
  const totalsOf = (r: MonthlyReturn) => layOut(r).sheets.flatMap(({ cells }) => cells).filter(({ placed }) => placed.place?.includes(".details.")).map(({ content }) => content); // prettier-ignore

  test.each(["1.0.2", "1.2.0"] as const)(
    "have formulas in version %s that hold whatever the classes are named later",
    (version) => {
      const blank = { ...blankReturn({ monthEnded: "2026-01-31", classes: 2, applicable: ["otherMovements", "options"] }), formVersion: version }; // prettier-ignore
      const both = ["issued.classes[0].shares", "issued.classes[1].shares"];
      const filledIn = named(named(blank, both), ["otherMovements.classes[0].shares", "options.classes[0].shares"]);
      expect(totalsOf(filledIn)).toEqual(totalsOf(blank));
      expect(totalsOf(blank).every((content) => String(content).includes("SUMIF"))).toBe(true);
    },
  );

  test("link to the cells themselves where two classes have one name, which labels don't tell apart", () => {
    const blank = blankReturn({ monthEnded: "2026-01-31", classes: 2, applicable: ["otherMovements"] });
    const twins = named(named(blank, ["issued.classes[0].shares"]), ["issued.classes[1].shares"]);
    setValueAt(twins, "issued.classes[0].shares.description", "Series 1");
    expect(totalsOf(twins).some((content) => String(content).includes("SUMIF"))).toBe(false);
  });
});
