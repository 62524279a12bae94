import { readFileSync } from "node:fs";
import { sheetNames } from "../../src/monthly-return";
import { openWorkbench, WorkbenchPage } from "./workbench-page";

let workbench: Awaited<ReturnType<typeof openWorkbench>>;
beforeAll(async () => (workbench = await openWorkbench()), 60_000);
afterAll(() => workbench?.close());
jest.setTimeout(90_000);

const open = (query = "?example=00020-sensetime-202301") =>
  WorkbenchPage.open(workbench.browser, workbench.url + query);

test("a workbook that was saved is brought in again, with the same return in it", async () => {
  const page = await open();
  await page.says("The return is laid out on");
  const [download] = await Promise.all([
    page.page.waitForEvent("download"),
    page.page.locator('[data-control="save"]').click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
  const file = readFileSync(await download.path());
  expect(file.subarray(0, 2).toString()).toBe("PK");

  const other = await open("?example=none");
  await other.page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: "saved.xlsx", mimeType: "", buffer: file });
  await other.page.getByText("Brought in").waitFor();
  expect((await other.sheetNames()).filter((name) => sheetNames.includes(name))).toEqual(sheetNames);
  expect(await other.validate()).toContain("Figures reconcile");
  expect(page.errors.concat(other.errors)).toEqual([]);
});

test("a file that is no workbook is refused in words, and the workbook is as it was", async () => {
  const page = await open();
  await page.says("The return is laid out on");
  const before = await page.sheetNames();
  const buffer = Buffer.from("date,number\n2023-01-31,1\n");
  await page.page.locator('input[type="file"]').first().setInputFiles({ name: "register.xlsx", mimeType: "", buffer });
  await page.page.getByText("register.xlsx was not brought in, and the workbook is as it was.").waitFor();
  expect(await page.sheetNames()).toEqual(before);
});
