import { execFile } from "node:child_process";
import { accessSync, constants, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { readBook } from "../src/workbench/files/book-reader";
import { LeftOut } from "../src/workbench/files/left-out";
import { zoneAddress } from "../src/workbench/grid/address";

/** Values of the cells of a sheet that are not empty, by address. */
export type CellValues = ReadonlyMap<string, string | number | boolean>;

const run = promisify(execFile);
const patience = 60_000;

const program = ["soffice", "libreoffice"]
  .flatMap((name) => (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, name)))
  .find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });

/** Whether the judge of what we write is on this machine. */
export const libreOfficeIsHere = program !== undefined;

/** A test that LibreOffice decides; where it is not on the machine the run says so and counts it as skipped. */
export function judged(name: string, work: () => Promise<void>): void {
  if (libreOfficeIsHere) test(name, work, 2 * patience);
  else test.skip(`${name} (not run: LibreOffice is not on this machine)`, work);
}

/** What makes LibreOffice calculate a file anew in place of trusting the values in it. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

let home: string | undefined;

/** A folder of this run's own, with a profile in it that no other LibreOffice uses. */
function folder(): string {
  if (home !== undefined) return home;
  const made = mkdtempSync(join(tmpdir(), "libreoffice-"));
  mkdirSync(join(made, "profile", "user"), { recursive: true });
  writeFileSync(join(made, "profile", "user", "registrymodifications.xcu"), alwaysRecalculate);
  process.on("exit", () => rmSync(made, { recursive: true, force: true }));
  return (home = made);
}

let last: Promise<unknown> = Promise.resolve();
let files = 0;

/** One conversion after the other: two at a time would quarrel over the profile. */
function converted(bytes: Uint8Array, to: string): Promise<string> {
  const next = last.then(() => convert(bytes, to));
  last = next.catch(() => undefined);
  return next;
}

async function convert(bytes: Uint8Array, to: string): Promise<string> {
  if (program === undefined) throw new Error("LibreOffice is not on this machine.");
  const name = `book-${++files}`;
  const [from, out] = [join(folder(), `${name}.xlsx`), join(folder(), "out")];
  writeFileSync(from, bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder(), "profile")).href}`;
  await run(program, [profile, "--headless", "--convert-to", to, "--outdir", out, from], { timeout: patience });
  return join(out, `${name}.${to}`);
}

/** The workbook as LibreOffice writes it after it has read it and calculated every formula anew. */
export const rewritten = async (bytes: Uint8Array): Promise<Uint8Array> => readFileSync(await converted(bytes, "xlsx"));

/** The values that LibreOffice calculates, sheet by sheet. */
export async function recalculated(bytes: Uint8Array): Promise<Map<string, CellValues>> {
  const { sheets } = readBook(await rewritten(bytes), undefined, new LeftOut());
  return new Map(
    sheets.map(({ name, cells }) => {
      const filled = cells.filter(({ type }) => type !== "empty");
      const addresses = filled.map(({ row, col, value }) => {
        return [zoneAddress({ top: row, bottom: row, left: col, right: col }), value] as const;
      });
      return [name, new Map(addresses)];
    }),
  );
}

/** The path of a PDF with the pages that LibreOffice prints of the workbook. */
export const printed = (bytes: Uint8Array): Promise<string> => converted(bytes, "pdf");
