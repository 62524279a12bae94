import { bringIn, type BroughtIn } from "../files/bring-in";
import { FileProblem, mostBytes, problem } from "../files/problem";
import { savedWorkbook } from "../files/save";
import type { Host } from "../host";
import { element, elementById } from "./element";
import { say } from "./notice";

const kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** What the page says of files. */
const texts = {
  group: "File",
  bringIn: "Bring in .xlsx…",
  bringInTip:
    "Adds the sheets of an Excel workbook, such as a register or a saved return. A file can be dropped on the grid too.",
  save: "Save as .xlsx",
  saveTip: "Downloads the workbook as a file that Excel and LibreOffice open.",
  bringingIn: (name: string) => `Bringing in ${name} …`,
  saving: "Saving …",
  saved: (name: string) => `Saved as ${name} in your downloads.`,
  notBroughtIn: (name: string, why: string) => `${name} was not brought in, and the workbook is as it was. ${why}`,
  notSaved: (why: string) => `The workbook was not saved. ${why}`,
  broughtIn: (name: string, sheets: readonly string[]) =>
    `Brought in ${sheets.length === 1 ? "one sheet" : `${sheets.length} sheets`} from ${name}: ${sheets.join(", ")}.`,
  leftOut: (things: string) => `Not brought in, because this grid has no place for it: ${things}.`,
  differing: (count: number, first: string) =>
    count === 1
      ? `The formula in ${first} gives another value here than in the file.`
      : `${count} formulas give other values here than in the file; the first is in ${first}.`,
} as const;

/** Everything that a person should know of a file that was brought in. */
function broughtInText(name: string, { sheets, leftOut, differing }: BroughtIn): string {
  const sentences = [texts.broughtIn(name, sheets)];
  if (leftOut.length > 0) sentences.push(texts.leftOut(leftOut.join("; ")));
  if (differing.first !== undefined) sentences.push(texts.differing(differing.count, differing.first));
  return sentences.join(" ");
}

/** Puts the buttons for files on the ribbon, and takes files that are dropped on the grid. */
export function offerFiles(host: Host): void {
  const chooser = element("input", { type: "file", accept: `.xlsx,${kind}`, hidden: true });
  const open = button("bring-in", "↑", texts.bringIn, texts.bringInTip, () => chooser.click());
  const save = button("save", "↓", texts.save, texts.saveTip, () => void whileBusy(texts.saving, () => saveFile(host)));
  chooser.addEventListener("change", () => {
    const [file] = chooser.files ?? [];
    // The same file can be chosen once more only if the chooser has forgotten it.
    if (file) void take(host, file).then(() => (chooser.value = ""));
  });
  const buttons = element("div", { className: "buttons" }, open, save, chooser);
  const group = element("fieldset", { className: "group" }, element("legend", {}, texts.group), buttons);
  elementById("ribbon").querySelector(".about")?.before(group);
  takeDropped(host);
}

function button(id: string, sign: string, label: string, title: string, press: () => void): HTMLButtonElement {
  const glyph = element("span", { className: "sign" }, sign);
  glyph.setAttribute("aria-hidden", "true");
  const made = element("button", { type: "button", disabled: true, title }, glyph, label);
  made.dataset.control = id;
  made.addEventListener("click", press);
  return made;
}

/** A file that is dropped beside the grid must not take the page's place either. */
function takeDropped(host: Host): void {
  const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") === true;
  window.addEventListener("dragover", (event) => {
    if (hasFiles(event)) event.preventDefault();
  });
  window.addEventListener("drop", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file) void take(host, file);
  });
}

async function take(host: Host, file: File): Promise<void> {
  await whileBusy(texts.bringingIn(file.name), async () => {
    try {
      if (file.size > mostBytes) throw problem("tooLarge");
      const broughtIn = bringIn(host, new Uint8Array(await file.arrayBuffer()));
      host.book.nameAfter(file.name);
      say(broughtInText(file.name, broughtIn), 30);
    } catch (error) {
      say(texts.notBroughtIn(file.name, reason(error)), Infinity);
    }
  });
}

function saveFile(host: Host): void {
  try {
    const { name } = host.book;
    const address = URL.createObjectURL(new Blob([new Uint8Array(savedWorkbook(host))], { type: kind }));
    element("a", { href: address, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    say(texts.saved(name));
  } catch (error) {
    say(texts.notSaved(reason(error)), Infinity);
  }
}

const reason = (error: unknown): string =>
  error instanceof FileProblem ? error.message : `Something unforeseen happened: ${String(error)}`;

/** The page draws the notice before the work holds it up; meanwhile nothing else can be pressed. */
async function whileBusy(text: string, work: () => void | Promise<void>): Promise<void> {
  const buttons = [...elementById("ribbon").querySelectorAll("button")].filter(({ disabled }) => !disabled);
  for (const one of buttons) one.disabled = true;
  say(text, Infinity);
  await new Promise((resolve) => setTimeout(resolve, 30));
  try {
    await work();
  } finally {
    for (const one of buttons) one.disabled = false;
  }
}
