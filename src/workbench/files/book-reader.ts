import { helpers, type Zone } from "@odoo/o-spreadsheet";
import { splitAddress } from "../grid/address";
import { splitAtCommas } from "../objects/sheet-address";
import { richText } from "./cells-reader";
import { themeColours } from "./colours";
import type { FileBook, FileName, FileSheet } from "./content";
import { noteParts, type LeftOut } from "./left-out";
import { problem } from "./problem";
import { fixedZone, readSheet, type SheetPart } from "./sheet-reader";
import { readLooks } from "./styles-reader";
import { softened } from "../grid/number-format";
import { unzip, type Package } from "./unzip";
import { visibilityWords } from "./words";
import { childOf, childrenOf, isYes, numberIn, readXml, type XmlElement } from "./xml-reader";

/** Days from the first of January 1900, as Excel counts, to that of 1904, from which old files of the Mac count. */
const daysTo1904 = 1462;

interface Relationship {
  readonly type: string;
  readonly target: string;
}

/** Reads the workbook of a package; what has no place in this grid is noted. */
export function readBook(bytes: Uint8Array, namespace: string | undefined, leftOut: LeftOut): FileBook {
  const parts = unzip(bytes);
  const path = workbookPath(parts);
  const workbook = part(parts, path);
  if (!workbook || workbook.name !== "workbook") throw problem("noWorkbook");
  noteParts(parts, leftOut);
  const related = relationships(parts, path);
  const partOf = (type: string): XmlElement | undefined => {
    const target = [...related.values()].find((one) => one.type === type)?.target;
    return target === undefined ? undefined : part(parts, target);
  };
  const theme = themeColours(partOf("theme"));
  const context = {
    texts: childItems(partOf("sharedStrings")).map(richText),
    looks: readLooks(partOf("styles"), theme, leftOut),
    namespace,
    dayShift: isYes(childOf(workbook, "workbookPr") ?? workbook, "date1904") ? daysTo1904 : 0,
    isDate: (format: string) => helpers.isDateTimeFormat(softened(format) || "0"),
  };
  const names = childrenOf(workbook, "definedNames", "definedName");
  const sheets = childrenOf(workbook, "sheets", "sheet").flatMap((listed, index): FileSheet[] => {
    const { type, target = "" } = related.get(listed.attributes["r:id"] ?? "") ?? {};
    if (type !== "worksheet") return [];
    const found = parts.bytes(target);
    if (!found) throw problem("damaged");
    return [
      { ...head(listed), ...printed(names, index), ...readSheet(found, context, theme, leftOut) } satisfies FileSheet &
        SheetPart,
    ];
  });
  if (sheets.length === 0) throw problem("noSheets");
  const [view] = childrenOf(workbook, "bookViews", "workbookView");
  return {
    sheets,
    names: names.flatMap((name) => readName(name, leftOut)),
    active: Math.min(numberIn(view, "activeTab") ?? 0, sheets.length - 1),
    structureProtected: isYes(childOf(workbook, "workbookProtection") ?? workbook, "lockStructure"),
  };
}

function part(parts: Package, name: string): XmlElement | undefined {
  const bytes = parts.bytes(name);
  return bytes && readXml(bytes);
}

const childItems = (texts: XmlElement | undefined): XmlElement[] =>
  texts?.children.filter(({ name }) => name === "si") ?? [];

function workbookPath(parts: Package): string {
  const main = [...relationships(parts, "").values()].find(({ type }) => type === "officeDocument");
  if (main?.target.endsWith(".bin")) throw problem("binaryFormat");
  if (parts.names.includes("mimetype") && parts.names.includes("content.xml")) throw problem("openDocument");
  if (!main) throw problem("noWorkbook");
  return main.target;
}

/** What a part refers to, by id; the last word of a type is the same in both editions of the standard. */
function relationships(parts: Package, owner: string): Map<string, Relationship> {
  const folder = owner.slice(0, owner.lastIndexOf("/") + 1);
  const root = part(parts, `${folder}_rels/${owner.slice(folder.length)}.rels`);
  const own = root?.children.filter(({ attributes }) => attributes.TargetMode !== "External") ?? [];
  return new Map(
    own.map(({ attributes: { Id = "", Type = "", Target = "" } }) => [
      Id,
      { type: Type.slice(Type.lastIndexOf("/") + 1), target: resolved(folder, Target) },
    ]),
  );
}

function resolved(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}

function head({ attributes }: XmlElement): Pick<FileSheet, "name" | "visibility"> {
  const visibility = (visibilityWords.read(attributes.state) ?? "Visible") as FileSheet["visibility"];
  return { name: attributes.name ?? "", visibility };
}

/** What is printed of the sheet of that place, and what is repeated on every page. */
function printed(
  names: readonly XmlElement[],
  place: number,
): Pick<FileSheet, "printArea" | "titleRows" | "titleColumns"> {
  const zonesNamed = (wanted: string): Zone[] => {
    const found = names.find((one) => one.attributes.name === wanted && numberIn(one, "localSheetId") === place);
    return splitAtCommas(found?.text ?? "").flatMap((address) => fixedZone(splitAddress(address.trim()).local) ?? []);
  };
  const titles = zonesNamed("_xlnm.Print_Titles");
  return {
    printArea: zonesNamed("_xlnm.Print_Area"),
    titleRows: titles.find(({ left, right }) => left === 0 && right > 16_000),
    titleColumns: titles.find(({ top, bottom }) => top === 0 && bottom > 1_000_000),
  };
}

/** A name for a range; names that programs keep for themselves are passed over. */
function readName({ attributes, text }: XmlElement, leftOut: LeftOut): FileName[] {
  const { name = "", hidden, comment = "" } = attributes;
  if (name.startsWith("_xl") || hidden === "1" || hidden === "true") return [];
  const { sheet, local } = splitAddress(text.trim());
  const zone = fixedZone(local);
  if (sheet !== undefined && zone) return [{ name, sheet, zone, comment }];
  leftOut.add("names that stand for no range");
  return [];
}
