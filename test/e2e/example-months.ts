import type { Browser } from "playwright-core";
import { expectAccessible } from "./accessibility";
import { WorkbenchPage } from "./workbench-page";

const thirdOfFebruary = new Date("2026-02-03T04:00:00Z");
const schemes = ["Pre-IPO Share Option Plan", "Share Option Scheme adopted on 25 May 2023"];

export const action = (name: string) => `[data-action="${name}"]`;

/** The workbench with the registers of the made-up issuer, on a day of February 2026. */
export async function openExample(browser: Browser, url: string, size?: { width: number; height: number }) {
  const page = await WorkbenchPage.open(browser, `${url}?example=paper-kite`, size, (p) =>
    p.clock.install({ time: thirdOfFebruary }),
  );
  await page.says("Text of the published return");
  return page;
}

/** Reads the published return that was pasted, confirms what no arithmetic proves, and opens the next month. */
export async function openJanuary(page: WorkbenchPage): Promise<void> {
  await page.press(action("read-published"));
  await page.says("to be asked");
  await expectAccessible(page);
  await page.press(action("take-single"));
  await page.press(action("try-answers"));
  await page.says("proven by the return's own arithmetic, and");
  await page.press(action("go-on"));
  await page.says("The return is laid out on");
}

/** Connects a register as the wizard suggests it, says what is asked of schemes, and shows what it fills in. */
export async function previewOf(page: WorkbenchPage, name: string): Promise<void> {
  const { pane } = page;
  await page.press(action("connect"));
  await pane.locator(`button[data-source="${name}"]`).click();
  await page.says("Check what each column is.");
  if (name === "Options") await expectAccessible(page);
  await page.press(action("read-register"));
  await pane.locator(action("keep-register")).waitFor();
  for (const [i, select] of (await pane.locator('select[name^="value-scheme"]').all()).entries()) {
    const offers = await select.locator("option").allInnerTexts();
    await select.selectOption({ index: offers.findIndex((offer) => offer.startsWith(schemes[i])) });
  }
  if (name === "Options") await expectAccessible(page);
  await page.press(action("keep-register"));
  await pane.locator(action("apply-fill")).waitFor();
  if (name === "Options") await expectAccessible(page);
}

/** Connects every register that asks nothing with one click, and then those that do. */
export async function connectAll(page: WorkbenchPage, asking = ["ADS depositary", "Options"]): Promise<void> {
  await page.press(action("connect"));
  await page.press(action("connect-all"));
  await page.says("Something has to be asked, so connect one by one");
  for (const name of asking) await connect(page, name);
}

/** Connects a register and fills from it. */
async function connect(page: WorkbenchPage, name: string): Promise<void> {
  await previewOf(page, name);
  await page.press(action("apply-fill"));
  await page.pane.locator(action("fill")).waitFor();
}
