import { join } from "node:path";
import { withTotals } from "./make";
import { libreOffice, recalculatedBy } from "./libre-office";
import { resultOf, task, works } from "./processes";
import type { Run } from "./tasks";

/** One who does the work, once warm, in a process of its own; `lacks` says why one can't. */
export interface Contestant {
  readonly name: string;
  readonly lacks?: string;
  /** What the reader has to know of it. */
  readonly about?: string;
  /** Whether it does less than is asked, and only shows what nobody can be below. */
  readonly isFloor?: true;
  readonly run: (warmUp: string, path: string) => Promise<Run>;
}

const python = process.env.PYTHON ?? "python3";
const script = join(__dirname, "register.py");
const hasPython = () => works(python, "--version");
const has = (module: string) => hasPython() && works(python, "-c", `import ${module}`);

const ofTask =
  (name: string): Contestant["run"] =>
  (warmUp, path) =>
    resultOf<Run>(task("read", name, warmUp, path));
const ofPython =
  (way: string): Contestant["run"] =>
  (warmUp, path) =>
    resultOf<Run>([python, script, way, warmUp, path]);

export const ours: Contestant = { name: "**ours**", run: ofTask("ours") };

/** Those who read the CSV file; scripts are written for this very register and know its spellings. */
export function csvContestants(): readonly Contestant[] {
  return [
    ours,
    { name: "papaparse + decimal.js", run: ofTask("decimals") },
    { name: "papaparse + Number()", about: "doubles", run: ofTask("doubles") },
    { name: "papaparse + Number(), commas taken out and no more", about: "(1,234) is no number to it", run: ofTask("quick") }, // prettier-ignore
    {
      name: "Python, csv + decimal",
      run: ofPython("csv"),
      ...(!hasPython() && { lacks: `${python} is not on this machine` }),
    },
    { name: "pandas", about: "whole numbers of 64 bits", run: ofPython("pandas"), ...(!has("pandas") && { lacks: `${python} has no pandas` }) }, // prettier-ignore
    { name: "the file read, its lines counted", isFloor: true, run: ofTask("lines") },
  ];
}

/** Those who read the .xlsx file; others are named, and not brought in for this. */
export function xlsxContestants(): readonly Contestant[] {
  const program = libreOffice();
  return [
    { ...ours, about: "read-excel-file underneath" },
    {
      name: "LibreOffice, a line of SUMIFS a group",
      about: "the whole process: it loads, calculates and saves",
      run: (_, path) => recalculatedBy(program ?? "", withTotals(path)),
      ...(program === undefined && { lacks: "soffice is not on this machine" }),
    },
    ...["exceljs", "SheetJS"].map((name) => ({ name, lacks: "no dependency of this project", run: nobody })),
  ];
}

const nobody = () => Promise.reject(new Error("Nobody is there to read."));
