import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expectAccessible } from "./accessibility";
import { openWorkbench, WorkbenchPage } from "./workbench-page";

const example = "00020-sensetime-202301";
const thirdOfFebruary = new Date("2023-02-03T04:00:00Z");
const hour = 3_600_000;

let workbench: Awaited<ReturnType<typeof openWorkbench>>;
beforeAll(async () => (workbench = await openWorkbench()), 60_000);
afterAll(() => workbench?.close());
jest.setTimeout(90_000);

async function open(query = `?example=${example}`, width = 1440): Promise<WorkbenchPage> {
  return WorkbenchPage.open(workbench.browser, workbench.url + query, { width, height: 900 }, (page) =>
    page.clock.install({ time: thirdOfFebruary }),
  );
}

const field = ({ pane }: WorkbenchPage, name: string) => pane.locator(`[name="${name}"]`);

/** Waits until a sheet is in sight. */
async function isOn(page: WorkbenchPage, sheet: string): Promise<void> {
  for (let tries = 0; tries < 50 && (await page.selection()).sheet !== sheet; tries++)
    await page.page.waitForTimeout(100);
  expect((await page.selection()).sheet).toBe(sheet);
}

test("the issuer profile is filled in step by step; what is no date is said beside it, and nothing is lost", async () => {
  const page = await open();
  await page.says("The return is laid out on");
  await page.validate();
  const waiting = async () => (await page.pane.locator(".unrun summary").innerText()).replace(/\D/g, "");
  const before = Number(await waiting());
  await page.press(".unrun summary");
  await page.press('[data-action="profile-for-checks"]');
  await field(page, "board").selectOption("Main Board");
  await field(page, "weightedVoting").selectOption("Yes");
  await field(page, "incorporation").selectOption({ label: "Words of your own…" });
  await field(page, "incorporation-own").fill("Jersey");
  await field(page, "listingDate").fill("next Tuesday");
  await expectAccessible(page);
  await page.press('[data-action="next-step"]');
  await field(page, "generalMandateBase").fill("33,468,925,000");
  await page.page.keyboard.press("Enter");
  await page.says("This is no date.");
  expect(await field(page, "listingDate").inputValue()).toBe("next Tuesday");
  await field(page, "listingDate").fill("30 December 2021");
  await page.press('[data-action="save-profile"]');
  await page.says("The profile stands on the Issuer profile sheet.");
  expect(await page.sheetNames()).toContain("Issuer profile");
  expect(Number(await waiting())).toBeLessThanOrEqual(before);

  await page.press(".beside summary");
  await page.says("Issuer profile: 5 of 28 items filled in");
  await page.press('[data-action="profile"]');
  expect(await field(page, "listingDate").inputValue()).toBe("30 December 2021");
  expect(await field(page, "incorporation-own").inputValue()).toBe("Jersey");
  await page.press('[data-action="next-step"]');
  expect(await field(page, "generalMandateBase").inputValue()).toBe("33,468,925,000");
  expect(page.errors).toEqual([]);
});

test("the deadline counts down by the minute, and its calendar entry is saved", async () => {
  const page = await open();
  await page.says("Due Tuesday 7 February 2023, 08:30 Hong Kong time – in 3 days 20 hours");
  await page.says("the submission system closes Monday 6 February 2023, 23:00.");
  await page.press(".deadline summary");
  const [download] = await Promise.all([page.page.waitForEvent("download"), page.press('[data-action="calendar"]')]);
  expect(download.suggestedFilename()).toBe("monthly-return-2023-01.ics");
  expect(readFileSync(await download.path(), "utf8")).toContain("DTSTART:20230206T150000Z");
  await page.page.clock.fastForward(3 * 24 * hour);
  await page.says("in 20 hours");
  await page.page.clock.fastForward(17 * hour);
  await page.says("the submission system closed Monday 6 February 2023, 23:00.");
  await page.page.clock.fastForward(2 * 24 * hour);
  await page.says("Was due Tuesday 7 February 2023, 08:30 Hong Kong time, 1 day ago.");
  await expectAccessible(page);
  await page.press('[data-action="business-days"]');
  await page.says("This is the sheet Business days.");
  await isOn(page, "Business days");
});

test("last month's return is kept from its document, and the checks that waited for it run", async () => {
  const page = await open();
  await page.says("The return is laid out on");
  await page.validate();
  await page.press(".unrun summary");
  expect(await page.pane.locator('[data-want="previous"] li').count()).toBeGreaterThan(0);
  await page.press('[data-action="add-last-return-for-checks"]');
  await field(page, "document").fill("{ not json");
  await page.press('[data-action="keep-last-return"]');
  await page.says("It is not JSON");
  await expectAccessible(page);
  const text = readFileSync(join(__dirname, `../../assets/examples/${example}.json`), "utf8");
  const december = text.replace("31 January 2023", "31 December 2022");
  const file = { name: "december.json", mimeType: "application/json", buffer: Buffer.from(december) };
  await field(page, "last-return").setInputFiles(file);
  await page.says("The return for the month ended 31 December 2022 is kept");
  expect(await page.pane.locator('[data-want="previous"]').count()).toBe(0);
  await page.press(".beside summary");
  await page.says("Last return: SenseTime Group Inc.");
  const [download] = await Promise.all([page.page.waitForEvent("download"), page.press('[data-action="document"]')]);
  expect(download.suggestedFilename()).toBe("monthly-return-2023-01.json");
  expect(JSON.parse(readFileSync(await download.path(), "utf8"))).toMatchObject({ formVersion: "1.0.1" });
});

test("the check report and the rules are laid out, and a rule that is switched off is listed with its reason", async () => {
  const page = await open(undefined, 3000);
  await page.says("The return is laid out on");
  await page.press(".beside summary");
  await page.press('[data-action="report"]');
  await page.says("The check report stands on the sheet Check report");
  await isOn(page, "Check report");
  await page.press('[data-action="rules"]');
  await page.says("This is the sheet Rules.");
  await isOn(page, "Rules");
  await page.type(7, 4, "1 February 2023");
  await page.type(8, 4, "Asked of the Exchange");
  await page.validate();
  expect(await page.pane.locator(".rules-off li").innerText()).toContain(
    "since 01 February 2023: Asked of the Exchange",
  );
  await page.press(".unrun summary");
  await page.press(".explanations summary");
  await expectAccessible(page);
});

test("a company without par value and with a second class is offered what its profile says", async () => {
  const page = await open("?example=none");
  await page.press(".beside summary");
  await page.press('[data-action="profile"]');
  await field(page, "parValue").selectOption("No par value");
  await field(page, "aAndH").selectOption("Yes");
  await page.press('[data-action="save-profile"]');
  await page.says("The profile stands on the Issuer profile sheet.");
  await page.press('[data-action="new-return"]');
  await page.says("The issuer profile says no par value");
  expect(await field(page, "classes").inputValue()).toBe("2");
  expect(await field(page, "authorised").isChecked()).toBe(false);
  await field(page, "month").fill("2026-02");
  await page.press('[data-action="lay-out"]');
  await page.says("The return is laid out on");
  expect(await page.sheetNames()).toContain("Issuer profile");
});
