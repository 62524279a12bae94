import { parseDocument, toDocument } from "../src/model/document";
import type { MonthlyReturn } from "../src/model/monthly-return";
import { valueAt } from "../src/model/place";
import type { Problem } from "../src/model/problem";
import { languages, layOut, partStates, readReturn, reviewDocument, type Language } from "../src/monthly-return";
import { isInput } from "../src/rules/inputs";
import { fieldOf, type PlacedCell } from "../src/sheet/placed";
import type { Reading } from "../src/sheet/read";
import { en } from "../src/texts/en";
import { withoutAgreeing } from "./arbitrary-return";
import { composedNames, composedReturn, filedReturn, returnNames, returnText } from "./returns";
import { sheetsOf } from "./sheet/sheets";

/** Issuer and month of every filed return in hand: those handed over as facts, as wording, or as both. */
const inHand: readonly string[] = [
  "00013-hutchmed-202210",
  "00020-sensetime-202301",
  "00037-far-east-hotels-202601",
  "00099-wongs-201602",
  "00189-dongyue-201812",
  "00199-itc-properties-201909",
  "00241-alihealth-201910",
  "00293-cathay-202511",
  "00293-cathay-202601",
  "00300-midea-202509",
  "00381-202507",
  "00388-hkex-201807",
  "00425-minth-201812",
  "00621-taung-gold-202511",
  "00673-202601",
  "00686-panda-green-201903",
  "00700-tencent-201302",
  "00700-tencent-201502",
  "00700-tencent-201812",
  "00700-tencent-201906",
  "00700-tencent-202012",
  "00700-tencent-202401",
  "00716-singamas-201809",
  "00764-china-star-inv-200904",
  "00837-carpenter-tan-201412",
  "00837-carpenter-tan-201811",
  "00848-maoye-201909",
  "00931-power-smart-202602",
  "00939-ccb-202201",
  "00992-lenovo-202001",
  "00992-lenovo-202109",
  "01058-gd-tannery-201905",
  "01101-huarong-energy-202105",
  "01288-abc-202110",
  "01288-abc-202112",
  "01288-abc-202203",
  "01299-aia-201105",
  "01299-aia-201106",
  "01299-aia-201107",
  "01299-aia-201110",
  "01299-aia-201203",
  "01299-aia-201401",
  "01371-lotsynergy-201503",
  "01723-moon-inc-202601",
  "01810-xiaomi-202411",
  "01910-samsonite-201903",
  "01910-samsonite-201905",
  "01913-prada-201205",
  "01913-prada-201805",
  "01918-sunac-202007",
  "01918-sunac-202102",
  "01918-sunac-202601",
  "01928-sands-201901",
  "01960-tbk-202601",
  "02007-country-garden-201907",
  "02007-country-garden-201911",
  "02066-shengjing-201901",
  "02076-kanzhun-202307",
  "02378-prudential-202110",
  "02388-bochk-202601",
  "02888-standard-chartered-201312",
  "02888-standard-chartered-202007",
  "03316-binjiang-201910",
  "03328-bocom-201909",
  "03333-evergrande-201811",
  "03368-parkson-201907",
  "03759-202408",
  "06623-lufax-202405",
  "06908-202601",
  "06936-202601",
  "08163-merdeka-201908",
  "08246-zhonghua-gas-202510",
  "08621-metropolis-202510",
  "09626-bilibili-202404",
  "09626-bilibili-202412",
  "09896-202409",
  "09988-alibaba-202412",
];

const parse = (json: unknown) => parseDocument(json) as { return: MonthlyReturn };

interface ReadBack {
  readonly problems: readonly Problem[];
  readonly said: unknown;
  readonly expected: unknown;
}

/** The return laid out on sheets in a language and read from them, beside what it says but for what the form computes alike. */
function readBack(r: MonthlyReturn, language: Language): ReadBack {
  const reading = readReturn(sheetsOf(r, language)) as Reading;
  const problems = reading.problems.filter(({ kind }) => kind !== "formulaOvertyped");
  return { problems, said: toDocument(reading.return), expected: toDocument(withoutAgreeing(r)) };
}

const readBefore = new Map<string, ReadBack>();

/** The same of a filed return, once a language. */
function filedReadBack(name: string, language: Language): ReadBack {
  const key = `${name} ${language}`;
  const known = readBefore.get(key) ?? readBack(filedReturn(name), language);
  readBefore.set(key, known);
  return known;
}

describe.each(returnNames)("%s", (name) => {
  test("is a document without errors", () => {
    expect(parseDocument(JSON.parse(returnText(name)))).not.toHaveProperty("errors");
  });

  test("says the same after a document of it is parsed", () => {
    const filed = filedReturn(name);
    expect(parse(toDocument(filed)).return).toEqual(filed);
  });

  test.each(languages)(
    "is read back from its sheets in %s, but for assertions that equal the calculation",
    (language) => {
      const filed = filedReturn(name);
      const { problems, said } = readBack(filed, language);
      expect(problems).toEqual([]);
      expect(said).toEqual(toDocument(withoutAgreeing(filed)));
    },
  );
});

describe.each(composedNames)("composed: %s", (name) => {
  const composed = composedReturn(name);

  test("says that no such return was filed", () => {
    expect(composed.about).toMatch(/^Composed: no such return was filed; figures from /);
  });

  test("has every part in hand", () => {
    expect(partStates(composed.return).filter(({ state }) => state === "notInHand")).toEqual([]);
  });

  test("says the same after a document of it is parsed", () => {
    expect(parse(toDocument(composed.return)).return).toEqual(composed.return);
  });

  test.each(languages)(
    "is read back from its sheets in %s, but for assertions that equal the calculation",
    (language) => {
      const { problems, said } = readBack(composed.return, language);
      expect(problems).toEqual([]);
      expect(said).toEqual(toDocument(withoutAgreeing(composed.return)));
    },
  );

  test("has no figure that the form computes and no rule compares", () => {
    const isComputed = (cell: PlacedCell) => fieldOf(cell)?.calculation !== undefined;
    const computed = [...layOut(composed.return).placement.byPlace].filter(([, cell]) => isComputed(cell));
    const uncompared = computed.filter(([place, cell]) => {
      const other = fieldOf(cell)?.kind === "currency" ? "EUR" : "987,654,321.5";
      const { findings } = reviewDocument(composedReturn(name, { [place]: other }).return, en);
      return !findings.some(({ at }) => at === place);
    });
    expect(uncompared.map(([place]) => place)).toEqual([]);
  });

  test("has nothing to fix or to explain, and every check that the return alone feeds has run", () => {
    const { findings, outcomes } = reviewDocument(composed.return, en);
    expect(findings).toEqual([]);
    const lacking = outcomes.filter(({ outcome }) => outcome === "couldNotRun").flatMap(({ missing }) => missing);
    expect(lacking.filter((input) => !isInput(input))).toEqual([]);
  });
});

describe("the filed returns", () => {
  test("are those in hand, issuer by issuer and month by month", () => {
    expect([...returnNames].sort()).toEqual([...inHand].sort());
    expect(new Set(returnNames).size).toBe(returnNames.length);
  });

  test("are at least 71", () => {
    expect(returnNames.length).toBeGreaterThanOrEqual(71);
  });

  test("are laid out and read back in both languages, each with its verdict", () => {
    const lines = returnNames.map(lineOf);
    const header = ["return", "version", "parts in hand", "filled", "en", "zh", "verdict"];
    process.stdout.write(`${table([header, ...lines])}\n${lines.length} filed returns\n`);
    expect(lines.filter(([, , , , english, chinese]) => english !== "equal" || chinese !== "equal")).toEqual([]);
  });
});

/** Name, version, parts in hand, places filled, what reading back comes to in both languages, and the verdict. */
function lineOf(name: string): string[] {
  const filed = filedReturn(name);
  const parts = partStates(filed).flatMap(({ id, state }) => (state === "notInHand" ? [] : [id]));
  const filled = [...layOut(filed).placement.byPlace.keys()].filter((place) => isFilled(valueAt(filed, place)));
  const read = languages.map((language) => {
    const { problems, said, expected } = filedReadBack(name, language);
    const isEqual = JSON.stringify(said) === JSON.stringify(expected);
    return problems.length === 0 && isEqual ? "equal" : "differs";
  });
  const shown = parts.length === 0 ? "none" : parts.join(" ");
  return [name, filed.formVersion, shown, String(filled.length), ...read, reviewDocument(filed, en).verdict.text];
}

function isFilled(value: unknown): boolean {
  return value !== undefined && value !== null && value !== "" && value !== false;
}

/** Lines with their columns one below the other. */
function table(lines: readonly (readonly string[])[]): string {
  const widths = lines[0].map((_, i) => Math.max(...lines.map((line) => line[i].length)));
  return lines.map((line) => line.map((cell, i) => cell.padEnd(widths[i])).join("  ").trimEnd()).join("\n"); // prettier-ignore
}
