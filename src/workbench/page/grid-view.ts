import { Spreadsheet, type Command } from "@odoo/o-spreadsheet";
import { mount } from "@odoo/owl";
import type { Grid } from "../grid/grid";
import { refusedReason } from "../grid/plugin";
import { elementById } from "./element";
import { say } from "./notice";

const locked = "This cell is locked: the sheet is protected. Unprotect the sheet, or type into an unlocked cell.";

/** Shows the grid with its own bars. */
export async function showGrid({ model }: Grid): Promise<void> {
  const templates = await (await fetch("lib/o_spreadsheet.xml")).text();
  const props = {
    model,
    notifyUser: ({ text }: { text: string }) => say(text),
    raiseError: (text: string, done?: () => void) => {
      say(text);
      done?.();
    },
    askConfirmation: (question: string, confirm: () => void, cancel?: () => void) =>
      (window.confirm(question) ? confirm : cancel)?.(),
  };
  await mount(Spreadsheet, elementById("grid"), { props, templates });
  tellOfRefusals(model);
}

function tellOfRefusals(model: Grid["model"]): void {
  model.on("command-rejected", say, (rejected: unknown) => {
    const { result } = rejected as { command: Command; result: { reasons: readonly string[] } };
    if (result.reasons.includes(refusedReason)) say(locked);
  });
}
