import { readFileSync } from "node:fs";
import { join } from "node:path";
import { layOut, openDocument } from "../../src/monthly-return";
import { en } from "../../src/texts/en";
import { expectAccessible } from "./accessibility";
import { openWorkbench, WorkbenchPage } from "./workbench-page";

const example = "00020-sensetime-202301";
const thirdOfFebruary = new Date("2023-02-03T04:00:00Z");

let workbench: Awaited<ReturnType<typeof openWorkbench>>;
beforeAll(async () => (workbench = await openWorkbench()), 60_000);
afterAll(() => workbench?.close());
jest.setTimeout(90_000);

/** The example on a day of its own. */
async function open(): Promise<WorkbenchPage> {
  const page = await WorkbenchPage.open(workbench.browser, `${workbench.url}?example=${example}`, undefined, (p) =>
    p.clock.install({ time: thirdOfFebruary }),
  );
  await page.says("The return is laid out on");
  return page;
}

const filed = readFileSync(join(__dirname, `../../assets/examples/${example}.json`), "utf8");

/** Types into the cell of a place, with the mouse and the keys. */
async function typeAt(page: WorkbenchPage, place: string, words: string): Promise<void> {
  const opened = openDocument(filed, en);
  const cell = "return" in opened ? layOut(opened.return).placement.byPlace.get(place) : undefined;
  if (!cell) throw new Error(`${place} has no cell.`);
  await page.goToSheet(cell.sheet);
  await page.type(cell.column, cell.row, words);
  await page.says("Changed since:");
}

const field = ({ pane }: WorkbenchPage, name: string) => pane.locator(`[name="${name}"]`);

async function explain(page: WorkbenchPage, words: string, by: string): Promise<void> {
  await field(page, "reason").selectOption({ index: 1 });
  await field(page, "words").fill(words);
  await field(page, "by").fill(by);
  await page.press('[data-action="keep"]');
  await page.says("The explanation stands on the Explanations sheet.");
}

test("a late return is explained: what the explanation lacks is said, it lapses with its figures, and is taken back", async () => {
  const page = await open();
  await page.validate();
  await typeAt(page, "cover.dateSubmitted", "20 February 2023");
  expect(await page.validate()).toContain("1 to explain");
  const finding = page.pane.locator('.finding[data-rule="cover-deadline"]');
  await finding.locator('[data-action="explain"]').click();
  await page.press('[data-action="keep"]');
  await page.says("Choose the reason that comes nearest.");
  await page.says("Say in at least 10 characters");
  expect(await page.pane.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("reason");
  await expectAccessible(page);
  await explain(page, "The system was down for two weeks.", "Ada Chan");
  await page.says("Figures reconcile");
  expect(await page.pane.locator(".fresh").count()).toBe(1);
  expect(await finding.getAttribute("class")).toContain("answered");
  expect(await finding.innerText()).toContain("Explained by Ada Chan on 03 February 2023");
  expect(await page.pane.locator('[data-count="explain"]').innerText()).toContain("0 Explain · 1 explained");
  expect(await page.pane.evaluate(() => document.activeElement?.getAttribute("data-action"))).toBe("take-back");
  expect(await page.sheetNames()).toContain("Explanations");

  await typeAt(page, "cover.dateSubmitted", "21 February 2023");
  expect(await page.validate()).toContain("1 to explain");
  expect(await finding.innerText()).toContain("has lapsed: the figures have changed since");
  await typeAt(page, "cover.dateSubmitted", "20 February 2023");
  expect(await page.validate()).toContain("Figures reconcile");
  await finding.locator('[data-action="take-back"]').click();
  await page.says("The explanation was taken back.");
  expect(await page.pane.locator("#verdict").innerText()).toContain("1 to explain");
  expect(page.errors).toEqual([]);
});

test("an explanation of share capital counts once another person has agreed, and the list of all is at hand", async () => {
  const page = await open();
  await typeAtFirst(page, "authorised.classes[0].par.closing.currency", "HKD");
  expect(await page.validate()).toContain("to explain");
  const finding = page.pane.locator('.finding.explain[data-rule^="I-"]').first();
  await finding.locator('[data-action="explain"]').click();
  await page.says("once a second person has agreed");
  await explain(page, "The capital is stated in another currency.", "Ada Chan");
  expect(await finding.innerText()).toContain("waits for a second person");
  await finding.locator('[data-action="agree"]').click();
  await field(page, "second").fill(" ada  chan ");
  await page.press('[data-action="keep"]');
  await page.says("The second person is somebody other than Ada Chan.");
  await expectAccessible(page);
  await field(page, "second").fill("Ben Lau");
  await page.page.keyboard.press("Enter");
  await page.says("The second person's agreement stands on the Explanations sheet.");
  expect(await finding.innerText()).toContain("Agreed by Ben Lau");
  expect(await finding.getAttribute("class")).toContain("answered");
  await page.press(".explanations summary");
  await page.press('[data-action="open-explanations"]');
  await page.says("This is the sheet Explanations.");
  await page.selects({ sheet: "Explanations", column: 0, row: 3 });
});

/** As `typeAt`, before anything was checked. */
async function typeAtFirst(page: WorkbenchPage, place: string, words: string): Promise<void> {
  await page.validate();
  await typeAt(page, place, words);
}

test("confirmations are given by name with the keyboard, make the return ready, and are taken back", async () => {
  const page = await open();
  expect(await page.validate()).toContain("Figures reconcile, 2 confirmations are yours");
  const authority = page.pane.locator('[data-confirm="boardAuthority"]');
  await authority.focus();
  await page.page.keyboard.press("Space");
  await page.says("Type the name of the person who answers.");
  await page.page.keyboard.type("Ada Chan");
  await authority.focus();
  await page.page.keyboard.press("Space");
  await page.says("Confirmed by Ada Chan on 03 February 2023");
  expect(await page.pane.evaluate(() => document.activeElement?.getAttribute("data-confirm"))).toBe("boardAuthority");
  await page.press('[data-confirm="openings"]');
  await page.says("Ready to file");
  expect(await authority.isChecked()).toBe(true);
  await expectAccessible(page);
  await authority.click();
  await page.says("The confirmation was taken back.");
  expect(await page.pane.locator("#verdict").innerText()).toContain("1 confirmation is yours");
  expect(page.errors).toEqual([]);
});

test("F8 goes from finding to finding, and Shift+F8 back", async () => {
  const page = await open();
  await page.goToSheet("II Issued");
  await page.type(2, 8, "1");
  await page.type(2, 14, "2");
  expect(await page.validate()).toContain("Not ready: 2 must fix");
  const related = page.pane.locator("button.cell").first();
  await related.click();
  await page.selects({ sheet: "II Issued", column: 2, row: 6 });
  await related.focus();
  await page.page.keyboard.press("F8");
  await page.says("1 of ");
  await page.selects({ sheet: "II Issued", column: 2, row: 8 });
  await page.press('[data-action="next-finding"]');
  await page.selects({ sheet: "II Issued", column: 2, row: 14 });
  await page.page.keyboard.press("Shift+F8");
  await page.selects({ sheet: "II Issued", column: 2, row: 8 });
});
