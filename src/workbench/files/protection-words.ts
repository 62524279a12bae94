import { protectionDefaults } from "../excel-behaviour";
import type { FileSheet } from "./content";
import { isYes, type XmlElement } from "./xml-reader";
import { element, type Attributes } from "./xml";

type Options = FileSheet["protectionOptions"];

/** What an option of Office.js allows, as the file calls it: there 1 forbids. */
const allowances = {
  formatCells: "allowFormatCells",
  formatColumns: "allowFormatColumns",
  formatRows: "allowFormatRows",
  insertColumns: "allowInsertColumns",
  insertRows: "allowInsertRows",
  insertHyperlinks: "allowInsertHyperlinks",
  deleteColumns: "allowDeleteColumns",
  deleteRows: "allowDeleteRows",
  sort: "allowSort",
  autoFilter: "allowAutoFilter",
  pivotTables: "allowPivotTables",
} as const;

/** The protection of a sheet. */
export function writtenProtection({ protected: isProtected, protectionOptions: options, password }: FileSheet): string {
  if (!isProtected) return "";
  const forbidden = Object.entries(allowances).map(([name, option]) => [name, !options[option]]);
  return element("sheetProtection", {
    password: password === undefined ? undefined : passwordHash(password),
    sheet: true,
    objects: !options.allowEditObjects,
    scenarios: !options.allowEditScenarios,
    ...(Object.fromEntries(forbidden) as Attributes),
    selectLockedCells: options.selectionMode !== "Normal",
    selectUnlockedCells: options.selectionMode === "None",
  });
}

/** The protection that the file gives the sheet; a password cannot be read back from it. */
export function readProtection(protection: XmlElement | undefined): Pick<FileSheet, "protected" | "protectionOptions"> {
  const options: Options = { ...protectionDefaults };
  if (!protection || !isYes(protection, "sheet")) return { protected: false, protectionOptions: options };
  for (const [name, option] of Object.entries(allowances)) options[option] = !isYes(protection, name, true);
  options.allowEditObjects = !isYes(protection, "objects");
  options.allowEditScenarios = !isYes(protection, "scenarios");
  if (isYes(protection, "selectLockedCells")) options.selectionMode = "Unlocked";
  if (isYes(protection, "selectUnlockedCells")) options.selectionMode = "None";
  return { protected: true, protectionOptions: options };
}

export const hasPassword = ({ attributes }: XmlElement): boolean =>
  attributes.password !== undefined || attributes.hashValue !== undefined;

/** The 16 bits that the file format keeps of a password: it hinders mistakes, not people. */
function passwordHash(password: string): string {
  let hash = 0;
  for (let index = password.length - 1; index >= 0; index--) {
    hash = turned(hash) ^ (password.charCodeAt(index) & 0xff);
  }
  const whole = turned(hash) ^ password.length ^ 0xce4b;
  return whole.toString(16).toUpperCase().padStart(4, "0");
}

const turned = (hash: number): number => ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
