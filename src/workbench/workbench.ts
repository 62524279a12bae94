import { Host } from "./host";
import { makeDividerMovable } from "./page/divider";
import { exampleWanted, openExample } from "./page/example";
import { offerFiles } from "./page/files";
import { showGrid } from "./page/grid-view";
import { readManifest, type Manifest, type RibbonButton } from "./page/manifest";
import { say } from "./page/notice";
import { Pane } from "./page/pane";
import { functionMetadata } from "./page/pane-window";
import { drawRibbon, enableRibbon } from "./page/ribbon";

/** What tests in the browser reach of the page. */
interface Workbench {
  host: Host;
  model: Host["grid"]["model"];
  pane: Pane;
  /** Resolves when the pane is ready and the example, if any, was asked for. */
  ready: Promise<void>;
}

declare global {
  interface Window {
    workbench?: Workbench;
  }
}

function press(pane: Pane, { id, label, functionName }: RibbonButton): void {
  if (functionName === undefined) return pane.show(true);
  const command = pane.window.Office?.actions?._association.mappings[functionName.toUpperCase()];
  if (!command) return say(`The add-in has no command ${functionName} for ${label}.`);
  command({ source: { id }, completed: () => undefined });
}

async function start(host: Host, pane: Pane, { name }: Manifest): Promise<void> {
  await showGrid(host.grid);
  await pane.load(name);
  const metadata = await functionMetadata();
  host.giveFunctions({ metadata, find: (id) => pane.window.CustomFunctions?._association.mappings[id] });
  enableRibbon(true);
  const example = exampleWanted(window.location.search);
  if (example === undefined) return;
  await openExample(pane, example);
  host.book.nameAfter(`${example}.xlsx`);
}

async function open(): Promise<void> {
  const manifest = readManifest(await (await fetch("manifest.xml")).text());
  const host = new Host({ namespace: manifest.namespace });
  const pane = new Pane(host);
  drawRibbon(manifest, (button) => press(pane, button));
  offerFiles(host);
  makeDividerMovable();
  const ready = start(host, pane, manifest);
  window.workbench = { host, model: host.grid.model, pane, ready };
  await ready;
}

open().catch((error: unknown) => {
  if (!Pane.hasFailed()) say(`The workbench could not be opened. ${String(error)}`, Infinity);
});
