import type { Controller } from "../../src/taskpane/controller";
import type { ExcelInNode } from "../workbench/excel-in-node";
import { cellOf, told } from "./cells-of-return";
import { openExample } from "./example-pane";
import { afterReading } from "./meanwhile";

jest.setTimeout(120_000);

let excel: ExcelInNode;
let pane: Controller;
beforeEach(async () => ({ excel, pane } = await openExample()));
afterEach(() => {
  jest.restoreAllMocks();
  excel.uninstall();
});

const asItStands = () => excel.grid.sheetNames().map((name) => [name, excel.grid.cells(name)]);
const entry = "options.classes[0].schemes[1]";
const partOf = (id: string) => pane.current.held!.parts.find(({ part }) => part === id)!;
const goBack = async () => {
  await pane.filing.goBack();
  if (pane.current.view.kind === "giveUp") await pane.filing.goBack();
};
const remove = async () => {
  await pane.entries.remove(entry);
  const { view } = pane.current;
  if (view.kind === "removeEntry") await pane.entries.remove(entry, view);
};

/** What changes the sheets of the return: what is done first, the work, how often it reads before it writes, and a cell of the return. */
const works: Record<
  string,
  { first?: () => Promise<unknown>; work: () => Promise<void>; read?: number; cell: string }
> = {
  "rolling forward": {
    first: () => pane.rollForward.show(),
    work: () => pane.rollForward.roll(),
    cell: "issued.classes[0].issued.change",
  },
  "bringing openings forward": {
    first: async () => {
      const at = await cellOf("issued.classes[0].issued.opening");
      excel.grid.type(at.sheet, at.address, "");
      await told();
    },
    work: () => pane.rollForward.fillOpenings(),
    cell: "issued.classes[0].issued.change",
  },
  "opening a month that was filed": {
    work: () => pane.filing.resubmit("2025-12-31"),
    cell: "issued.classes[0].issued.change",
  },
  "going back to the month in progress": {
    first: () => pane.filing.resubmit("2025-12-31"),
    work: goBack,
    cell: "issued.classes[0].issued.change",
  },
  "changing the version of the form": {
    first: async () => {
      await pane.form.show();
      pane.form.choose("1.1.1", "en");
    },
    work: () => pane.form.change(),
    cell: "issued.classes[0].issued.change",
  },
  "adding an entry": {
    work: () => pane.entries.add("options.classes[0].schemes"),
    cell: "options.classes[0].schemes[0].opening",
  },
  "removing an entry": { work: remove, read: 2, cell: "options.classes[0].schemes[0].opening" },
  "making a part Not applicable": {
    work: () => pane.parts.switch(partOf("options"), true),
    cell: "options.classes[0].schemes[0].opening",
  },
};

test.each(Object.keys(works))(
  "%s writes nothing over a cell that changed since it was read, and does it when it is tried again",
  async (name) => {
    const { first, work, read = 1, cell } = works[name];
    await first?.();
    const { sheet, address } = await cellOf(cell);
    let standing: unknown;
    afterReading(read, async () => {
      excel.grid.type(sheet, address, "4711");
      await told();
      standing = asItStands();
    });
    await work();
    expect(pane.current.view).toMatchObject({ kind: "failed", failure: "changedMeanwhile", detail: sheet });
    expect(asItStands()).toEqual(standing);
    jest.restoreAllMocks();
    pane.leaveFailure();
    await first?.();
    await work();
    expect(pane.current.view.kind).toBe("home");
    expect(asItStands()).not.toEqual(standing);
  },
);
