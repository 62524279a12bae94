import { openExcel, type ExcelInNode } from "./excel-in-node";

let excel: ExcelInNode;

beforeEach(async () => {
  excel = await openExcel();
});

/** Three cells, each in a request of its own. */
async function writeThree(): Promise<void> {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    for (const address of ["A1", "A2", "A3"]) {
      sheet.getRange(address).values = [[address]];
      await context.sync();
    }
  });
}

const written = (): unknown[] => excel.grid.cells("Sheet1").map(({ value }) => value);

test("requests, actions, bytes and members are counted from the last reset", async () => {
  await writeThree();
  const { requests, actions, requestBytes, responseBytes, members } = excel.host.counters;
  expect(requests).toBeGreaterThanOrEqual(3);
  expect(actions).toBeGreaterThan(6);
  expect(members["Range.Values"]).toBe(3);
  expect(requestBytes).toBeGreaterThan(responseBytes);
  excel.host.reset();
  expect(excel.host.counters).toMatchObject({ requests: 0, actions: 0, requestBytes: 0, members: {} });
});

test("a request that fails as a whole does nothing", async () => {
  excel.host.faults.failRequest(2, "ActivityLimitReached", "Activity limit has been reached.");
  await expect(writeThree()).rejects.toMatchObject({ code: "ActivityLimitReached" });
  expect(written()).toEqual(["A1"]);
});

test("an action that fails leaves the actions before it done", async () => {
  await writeThree();
  const { actions } = excel.host.counters;
  excel = await openExcel();
  let failures = 0;
  for (let n = 1; n <= actions; n++) {
    const each = await openExcel();
    each.host.faults.failAction(n);
    excel = each;
    const error: unknown = await writeThree().catch((thrown: unknown) => thrown);
    if (error === undefined) continue;
    failures++;
    expect(error).toMatchObject({ code: "GeneralException" });
    expect(written().length).toBeLessThan(4);
  }
  expect(failures).toBeGreaterThan(6);
});

test("an answer that is held comes when it is released, and the work was done", async () => {
  const release = excel.host.faults.holdRequest(1);
  let done = false;
  const writing = writeThree().then(() => (done = true));
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect([done, written()]).toEqual([false, ["A1"]]);
  release();
  await writing;
  expect(written()).toEqual(["A1", "A2", "A3"]);
});

test("a request can be held before its work", async () => {
  const release = excel.host.faults.holdRequest(1, "before");
  const writing = writeThree();
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(written()).toEqual([]);
  release();
  await writing;
  expect(written()).toEqual(["A1", "A2", "A3"]);
});

test("reset lifts all faults", async () => {
  excel.host.faults.failRequest(1);
  excel.host.reset();
  await writeThree();
  expect(written()).toEqual(["A1", "A2", "A3"]);
});
