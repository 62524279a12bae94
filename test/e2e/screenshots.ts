import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { action, connectAll, openExample, openJanuary, previewOf } from "./example-months";
import { openWorkbench, WorkbenchPage } from "./workbench-page";

const folder = join(__dirname, "../../assets/screenshots");

let workbench: Awaited<ReturnType<typeof openWorkbench>>;
beforeAll(async () => (workbench = await openWorkbench()), 60_000);
afterAll(() => workbench?.close());

/** Takes the pictures of the README: the workbench with a breach selected, the parts of a return, an explanation, the pane at its narrowest, and a month from its registers. */
test("screenshots", async () => {
  mkdirSync(folder, { recursive: true });
  const { browser, url } = workbench;
  const page = await WorkbenchPage.open(browser, url, { width: 1560, height: 860 });
  await page.says("The return is laid out on");
  await page.goToSheet("II Issued");
  await page.type(2, 8, "25948809929");
  await page.validate();
  await page.press('.finding[data-rule="II-closing"] button.go');
  await page.selects({ sheet: "II Issued", column: 2, row: 8 });
  await page.page.screenshot({ path: join(folder, "workbench.png") });
  await page.page.evaluate(() => (document.querySelector<HTMLElement>("iframe")!.style.width = "320px"));
  await page.pane.locator(".finding details summary").first().click();
  await page.page.locator("iframe").screenshot({ path: join(folder, "pane-320.png") });
  await takeParts(browser, url);
  await takeAnswer(browser, url);
  await takeMonth(browser, url);
}, 180_000);

/** The schemes and movements of III(A) folded out beside their sheet. */
async function takeParts(browser: Browser, url: string): Promise<void> {
  const page = await WorkbenchPage.open(browser, url);
  await page.says("The return is laid out on");
  await page.goToSheet("III(A) Options");
  await page.press(".parts summary");
  await page.press('summary:has-text("III(A)")');
  await page.press('[data-entry="options.classes[0]"] summary');
  await page.press('[data-entry="options.classes[0].schemes[0]"] summary');
  await page.page.screenshot({ path: join(folder, "parts.png") });
}

/** A finding that may be lawful, and the form in which it is explained. */
async function takeAnswer(browser: Browser, url: string): Promise<void> {
  const page = await WorkbenchPage.open(browser, `${url}?example=01723-moon-inc-202601`, { width: 1560, height: 860 });
  await page.says("The return is laid out on");
  await page.goToSheet("I Authorised");
  await page.type(4, 9, "0.05");
  await page.validate();
  await page.press('.finding[data-rule="I-par"] button.go');
  await page.press('.finding[data-rule="I-par"] [data-action="explain"]');
  await page.page.screenshot({ path: join(folder, "explain.png") });
}

/** What an option register fills in, how one of the figures was made, and the tie-out of the month. */
async function takeMonth(browser: Browser, url: string): Promise<void> {
  const page = await openExample(browser, url, { width: 1560, height: 980 });
  const take = (name: string) => page.page.screenshot({ path: join(folder, `${name}.png`) });
  await openJanuary(page);
  await connectAll(page, ["ADS depositary"]);
  await previewOf(page, "Options");
  await page.goToSheet("III(A) Options");
  await take("filling");
  await page.press(action("apply-fill"));
  await page.pane.locator(action("fill")).waitFor();
  await page.press('summary:has-text("Where the figures come from")');
  await page.press('summary:has-text("figures filled in")');
  await page.press('[data-place="options.classes[0].schemes[1].movements[0].number"]');
  await page.press(".origin .cell");
  await page.selects({ sheet: "Options", column: 0, row: 161 });
  await take("origin");
  await page.press(action("back"));
  await page.press(action("tie-out"));
  await page.says("held against the return");
  await page.page.setViewportSize({ width: 2120, height: 980 });
  await page.goToSheet("Tie-out");
  await take("tie-out");
}
