import { pane } from "../taskpane/pane";

/** Shows the pane, then does there what the button of the ribbon names. */
async function inPane(doIt: () => void | Promise<void>, event: Office.AddinCommands.Event): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
    await pane.started;
    await doIt();
  } finally {
    event.completed();
  }
}

// Without Office.js the pane says so by itself.
if (typeof Office !== "undefined") void Office.onReady(() => associate());

function associate(): void {
  Office.actions.associate("newReturn", (event: Office.AddinCommands.Event) => {
    void inPane(() => pane.showNewReturn(), event);
  });
  Office.actions.associate("validate", (event: Office.AddinCommands.Event) => {
    void inPane(() => pane.validate(), event);
  });
}
