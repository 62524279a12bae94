import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createContext, Script, type Context } from "node:vm";
import { hostWindow } from "../../src/workbench/bridge";
import type { Host } from "../../src/workbench/host";

/** The globals of Office.js as it runs in a window. */
export interface ClientWindow {
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension;
  CustomFunctions: typeof CustomFunctions;
}

interface ScriptElement {
  src: string;
  onload?: () => void;
}

const folder = dirname(require.resolve("@microsoft/office-js/dist/office.js"));
const base = "http://localhost/office/";
const scripts = new Map<string, Script>();

/** The unmodified file of the package, compiled once. */
function script(file: string): Script {
  const known = scripts.get(file) ?? new Script(readFileSync(join(folder, file), "utf8"), { filename: file });
  scripts.set(file, known);
  return known;
}

/** Office.js waits seconds for scripts that have long arrived; that must not keep node running. */
function patientTimeout(call: () => void, milliseconds = 0): unknown {
  const timer: { unref?: () => unknown } = setTimeout(call, milliseconds);
  if (milliseconds >= 1000) timer.unref?.();
  return timer;
}

/** As much of a page as Office.js touches: it loads its files by adding script elements to the head. */
function fakeWindow(load: (element: ScriptElement) => void): Record<string, unknown> {
  const head = { appendChild: load };
  const document = {
    URL: "http://localhost/taskpane.html",
    cookie: "",
    documentElement: {},
    head,
    readyState: "complete",
    addEventListener: () => undefined,
    createElement: () => ({ setAttribute: () => undefined, style: {} }),
    getElementsByTagName: (name: string) => (name === "script" ? [{ src: `${base}office.js` }] : [head]),
  };
  const location = {
    href: document.URL,
    host: "localhost",
    hostname: "localhost",
    origin: "http://localhost",
    pathname: "/taskpane.html",
    protocol: "http:",
    search: "",
    hash: "",
  };
  const window: Record<string, unknown> = {
    document,
    location,
    console,
    performance,
    setTimeout: patientTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    postMessage: () => undefined,
    history: {},
    name: "",
    navigator: { userAgent: "Windows" },
  };
  return Object.assign(window, { window, self: window, top: window, parent: window });
}

/** Loads the real client over the host and waits until it is ready. */
export async function loadClient(host: Host, requirementSets?: Record<string, string>): Promise<ClientWindow> {
  const window = fakeWindow((element) => {
    queueMicrotask(() => {
      script(element.src.slice(base.length)).runInContext(context);
      element.onload?.();
    });
  });
  hostWindow(window, host, requirementSets);
  const context: Context = createContext(window);
  script("office.js").runInContext(context);
  const client = window as unknown as ClientWindow;
  await client.Office.onReady();
  (
    client.OfficeExtension as unknown as { CommonUtility: { _doApiNotSupportedCheck: boolean } }
  ).CommonUtility._doApiNotSupportedCheck = true;
  return client;
}
