import { valuePlaces } from "../../src/model/value-places";
import { figureName } from "../../src/rules/figure-name";
import type { Controller } from "../../src/taskpane/controller";
import { en } from "../../src/texts/en";
import type { ExcelInNode } from "../workbench/excel-in-node";
import { readWhole } from "./excel";
import { openExample } from "./example-pane";

jest.setTimeout(180_000);

let excel: ExcelInNode;
let pane: Controller;
beforeEach(async () => ({ excel, pane } = await openExample()));
afterEach(() => excel.uninstall());

const typed = () => (pane.current.coverage?.typed ?? []).map((place) => figureName(pane.current.held!.return, place, en)); // prettier-ignore
const origin = () => {
  const { view } = pane.current;
  if (view.kind !== "origin") throw new Error(`The pane shows ${view.kind}.`);
  return view;
};

test("no figure that registers or rolling forward wrote counts as typed by hand, in three months", async () => {
  await pane.registers.fill.fill();
  expect(typed()).toEqual([]);
  await pane.rollForward.show();
  await pane.rollForward.roll();
  expect(typed()).toEqual([]);
  await pane.registers.fill.fill();
  expect(typed()).toEqual([]);
  await pane.rollForward.rollNil();
  await pane.rollForward.roll();
  expect([pane.current.held?.return.cover.monthEnded, typed()]).toEqual(["2026-03-31", []]);
});

test("what was filled names only figures that the return has, and as many were filled in as the preview said", async () => {
  await pane.registers.fill.preview();
  const { view } = pane.current;
  if (view.kind !== "fillPreview") throw new Error();
  const { changes, agreeing } = view.proposed;
  const ticked = changes.filter(({ key }) => view.chosen.has(key)).length;
  await pane.registers.fill.apply();
  const { notice, work } = pane.current;
  expect(notice).toContain(`${ticked + agreeing} figures filled in or confirmed from the registers.`);
  expect(notice).toContain(`${ticked} filled in, ${agreeing} said so already.`);
  const r = (await readWhole()).return;
  const names = new Set(valuePlaces(r).map(({ place }) => figureName(r, place, en)));
  expect(work.fillings.filter(({ month, figure }) => month === "2026-01-31" && !names.has(figure))).toEqual([]);
});

test("a computed figure is told with the figures that it is computed from, and each of them leads on", async () => {
  await pane.registers.fill.fill();
  await pane.registers.origin.show("issued.classes[0].issued.closing");
  expect(origin().origin).toMatchObject({ kind: "computed", says: "1,213,358,820" });
  const [, change] = origin().origin.computed?.of ?? [];
  expect(change).toMatchObject({ place: "issued.classes[0].issued.change", says: "32,960,000" });
  await pane.registers.origin.show(change.place);
  expect(origin()).toMatchObject({ origin: { kind: "filled" }, made: { source: expect.any(String) as string } });
});

test("an outstanding balance takes a step for each kind before and in the month, however the register spells it", async () => {
  await pane.registers.fill.fill();
  await pane.registers.origin.show("options.classes[0].schemes[1].mayBeIssued");
  const { made } = origin();
  const steps = made && "steps" in made ? made.steps.map(({ as, words }) => `${words} ${as}`) : [];
  expect(steps).toEqual([...new Set(steps)]);
  expect(steps.length).toBeLessThan(10);
});
