import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import Papa from "papaparse";
import type { Answer } from "./answer";
import { sheetOfTotals } from "./make";
import { folder, works } from "./processes";
import type { Run } from "./tasks";

const execute = promisify(execFile);
/** A program of the system that says how much memory and time another took. */
const time = "/usr/bin/time";
const measures = process.platform === "linux" && existsSync(time);
/** The first sheet, its values as they are and not as they are shown. */
const csv = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,1";
/** What makes LibreOffice calculate a file anew in place of trusting the values in it. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** The program where it is on this machine. */
export function libreOffice(): string | undefined {
  return ["soffice", "libreoffice"].find((name) => works(name, "--version"));
}

/** Lets LibreOffice load the workbook, calculate it and save its totals; the time is that of the whole process. */
export async function recalculatedBy(program: string, path: string): Promise<Run> {
  const [profile, out] = [join(folder(), "profile"), join(folder(), "out")];
  mkdirSync(join(profile, "user"), { recursive: true });
  const settings = join(profile, "user", "registrymodifications.xcu");
  if (!existsSync(settings)) writeFileSync(settings, alwaysRecalculate);
  const words = [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--convert-to", csv, "--outdir", out, path]; // prettier-ignore
  const command = measures ? [time, "-f", "%M kilobytes %U %S", program, ...words] : [program, ...words];
  const start = performance.now();
  const { stderr } = await execute(command[0], command.slice(1));
  const ms = performance.now() - start;
  const [, kilobytes, user, system] = /(\d+) kilobytes (\S+) (\S+)/.exec(stderr) ?? [];
  const answer = answerIn(join(out, `${basename(path, ".xlsx")}-${sheetOfTotals}.csv`));
  const measured = kilobytes !== undefined && {
    kilobytes: Number(kilobytes),
    cpu: (Number(user) + Number(system)) * 1000,
  };
  return { ms, answer, ...measured };
}

function answerIn(path: string): Partial<Answer> {
  const { data } = Papa.parse<string[]>(readFileSync(path, "utf8"), { skipEmptyLines: true });
  const plain = (figure: string) => Number(figure).toFixed(4).replace(/\.?0+$/, ""); // prettier-ignore
  const groups = data.map(([key, rows, options, funds]) => [key, [Number(rows), plain(options), plain(funds)]]);
  return { groups: Object.fromEntries(groups) as Answer["groups"] };
}
