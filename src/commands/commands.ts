import { pane } from "../taskpane/pane";

/** Shows the pane, then does there what the button of the ribbon names. */
async function inPane(doIt: () => void | Promise<void>, event: Office.AddinCommands.Event): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
    await doIt();
  } finally {
    event.completed();
  }
}

void Office.onReady(() => {
  Office.actions.associate("newReturn", (event: Office.AddinCommands.Event) =>
    inPane(() => pane.showNewReturn(), event),
  );
  Office.actions.associate("validate", (event: Office.AddinCommands.Event) => inPane(() => pane.validate(), event));
});
