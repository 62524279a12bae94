import { blankEntry } from "../../src/model/blank-return";
import { toDocument } from "../../src/model/document";
import { blankReturn, sheetNames, type MonthlyReturn } from "../../src/monthly-return";
import { expectAccessible } from "./accessibility";
import { openWorkbench, WorkbenchPage } from "./workbench-page";

let workbench: Awaited<ReturnType<typeof openWorkbench>>;
beforeAll(async () => (workbench = await openWorkbench()), 60_000);
afterAll(() => workbench?.close());
jest.setTimeout(240_000);

/** The document of a return with so many classes of shares, and so many option schemes for each. */
function documentOf(classes: number, schemes: number): string {
  const blank = blankReturn({ monthEnded: "2026-01-31", classes, applicable: ["options"] });
  const named = (i: number) => ({ ...blankEntry("options.classes[0].schemes"), particulars: `Scheme of ${2000 + i}` });
  const group = { ...blankEntry("options.classes"), schemes: Array.from({ length: schemes }, (_, i) => named(i)) };
  const options = { ...(blank.options as object), classes: Array.from({ length: classes }, () => group) };
  return JSON.stringify(toDocument({ ...blank, options } as MonthlyReturn));
}

/** Has Excel hold one of the requests to come, the first of them being 1, until the call of what this returns. */
async function hold({ page }: WorkbenchPage, n: number): Promise<() => Promise<void>> {
  const release = await page.evaluateHandle((nth) => {
    const { host } = window.workbench!;
    host.reset();
    return host.faults.holdRequest(nth, "before");
  }, n);
  return () => release.evaluate((go) => go());
}

test("a large return shows how far it is, and can be cancelled", async () => {
  const page = await WorkbenchPage.open(workbench.browser, `${workbench.url}?example=none`);
  await page.press('[data-action="new-return"]');
  const release = await hold(page, 5);
  await page.openDocument(documentOf(40, 5));
  const progress = page.pane.locator(".progress");
  await progress.getByText(/^[1-9][\d,]* of [\d,]+ cells$/).waitFor({ timeout: 60_000 });
  expect(Number(await page.pane.locator("progress").getAttribute("max"))).toBeGreaterThan(5000);
  await expectAccessible(page);
  await page.press('[data-action="cancel"]');
  await page.says("Cancelling, and taking back what was laid out…");
  await release();
  await page.says("Cancelled. Nothing was changed.");
  expect(await page.sheetNames()).toEqual(["Sheet1"]);
  expect(page.errors).toEqual([]);
});

test("the tree of forty classes with five schemes each answers at once", async () => {
  const page = await WorkbenchPage.open(workbench.browser, `${workbench.url}?example=none`);
  await page.press('[data-action="new-return"]');
  await page.openDocument(documentOf(40, 5));
  await page.pane.getByText("The return is laid out on").first().waitFor({ timeout: 200_000 });
  expect(await page.sheetNames()).toEqual(["Sheet1", ...sheetNames]);
  await page.press(".parts summary");
  const opened = await page.pane.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const summary = [...document.querySelectorAll("summary")].find(({ textContent }) =>
      textContent?.includes("III(A)"),
    );
    const start = performance.now();
    summary?.click();
    await frame();
    await frame();
    return { milliseconds: performance.now() - start, entries: document.querySelectorAll(".entry").length };
  });
  expect(opened.entries).toBe(40);
  expect(opened.milliseconds).toBeLessThan(500);
});
