import { hostWindow } from "../bridge";
import type { Host } from "../host";
import { element, elementById } from "./element";
import type { PaneWindow } from "./pane-window";

const page = "taskpane.html";
const patience = 20_000;

type State = "loading" | "ready" | "failed";

/** The add-in's own page in a frame, unmodified: it finds the host in its window. */
export class Pane {
  private readonly box = elementById("pane");
  private readonly frame = element("iframe", { title: "Task pane" });

  constructor(private readonly host: Host) {
    elementById("pane-close").addEventListener("click", () => this.show(false));
    host.services.onPaneState = (state) => this.show(state === "Visible");
  }

  /** Whether the pane itself says that it could not be loaded. */
  static hasFailed(): boolean {
    return elementById("pane").dataset.state === "failed";
  }

  /** The pane's window, which scripts of the same origin share. */
  get window(): PaneWindow {
    return this.frame.contentWindow as PaneWindow;
  }

  get document(): Document {
    return this.frame.contentDocument as Document;
  }

  show(visible: boolean): void {
    this.box.hidden = !visible;
    elementById("divider").hidden = !visible;
    this.host.paneIs(visible ? "Visible" : "Background");
    window.dispatchEvent(new Event("resize"));
  }

  /** Loads the add-in and resolves when Office.js has found the host and the add-in's scripts have run. */
  async load(name: string): Promise<void> {
    elementById("pane-title").textContent = name;
    this.is("loading", "The pane is loading …");
    try {
      await this.open();
      await within(patience, this.ready());
    } catch (error) {
      this.is("failed", error instanceof Error ? error.message : String(error));
      throw error;
    }
    this.is("ready", "");
  }

  private async open(): Promise<void> {
    const { ok } = await fetch(page);
    if (!ok) {
      throw new Error(
        "The pane could not be loaded: its page is not beside this one. Stop the server, start it again with npm start, and read what it prints.",
      );
    }
    const loaded = new Promise((resolve) => this.frame.addEventListener("load", resolve, { once: true }));
    this.frame.src = page;
    this.box.append(this.frame);
    // The empty window of a new frame is the one that its first page gets.
    hostWindow(this.window, this.host);
    await loaded;
    if (!("_richApiNativeBridge" in this.window)) await this.write();
  }

  /** For browsers that give the page a window of its own: the same page, written into the frame. */
  private async write(): Promise<void> {
    const html = await (await fetch(page)).text();
    this.document.open();
    hostWindow(this.window, this.host);
    const loaded = new Promise((resolve) => this.window.addEventListener("load", resolve, { once: true }));
    this.document.write(html);
    this.document.close();
    await loaded;
  }

  private async ready(): Promise<void> {
    const { Office } = this.window;
    if (!Office)
      throw new Error("The pane could not be started: it did not load Office.js. Build it again with npm start.");
    await Office.onReady();
  }

  private is(state: State, text: string): void {
    this.box.dataset.state = state;
    elementById("pane-state").textContent = text;
  }
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) =>
    setTimeout(
      () =>
        reject(
          new Error(
            "The pane did not become ready in 20 seconds. Reload the page; if that does not help, look at the browser's console.",
          ),
        ),
      milliseconds,
    ),
  );
  return Promise.race([work, late]);
}
