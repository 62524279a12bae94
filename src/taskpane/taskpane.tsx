import { render } from "preact";
import { pane } from "./pane";
import { App } from "./views/app";

const needed = { set: "ExcelApi", version: "1.9" } as const;
const patience = 10_000;

start();

/** Draws the pane at once, and begins when Excel answers; says so when it never does. */
function start(): void {
  render(<App pane={pane} />, document.getElementById("pane") as HTMLElement);
  const { officeMissing } = pane.texts.pane;
  if (typeof Office === "undefined") return pane.unusable(officeMissing);
  const late = setTimeout(() => pane.unusable(officeMissing), patience);
  void Office.onReady(({ host }) => {
    clearTimeout(late);
    const reason = whyUnusable(host);
    if (reason !== undefined) return pane.unusable(reason);
    followTheme();
    void pane.start();
  });
}

function whyUnusable(host: Office.HostType | null): string | undefined {
  const { outsideExcel, unsupported } = pane.texts.pane;
  if (host !== Office.HostType.Excel) return outsideExcel;
  const { set, version } = needed;
  return Office.context.requirements.isSetSupported(set, version) ? undefined : unsupported(`${set} ${version}`);
}

/** Takes light or dark from Office, which may differ from the system's; the system's serves where Office names no theme. */
function followTheme(): void {
  const background = themeBackground();
  const [red = 255, green = 255, blue = 255] = (background?.match(/[0-9a-f]{2}/gi) ?? []).map((part) =>
    parseInt(part, 16),
  );
  if (background) document.documentElement.dataset["theme"] = red + green + blue < 384 ? "dark" : "light";
}

/** Not every host knows its theme, and some throw when asked. */
function themeBackground(): string | undefined {
  try {
    return Office.context.officeTheme.bodyBackgroundColor;
  } catch {
    return undefined;
  }
}
