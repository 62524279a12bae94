import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { WorkbenchPage } from "./workbench-page";

const axe = readFileSync(join(__dirname, "../../node_modules/axe-core/axe.min.js"), "utf8");

/** Makes the pane so many pixels wide. */
export async function widen({ page }: WorkbenchPage, width: number): Promise<void> {
  await page.evaluate((px) => {
    document.querySelector<HTMLElement>("iframe")!.style.width = `${px}px`;
  }, width);
}

/** Expects that the view of the moment fits a narrow pane, and passes axe in light and in dark. */
export async function expectAccessible(workbench: WorkbenchPage, widths: readonly number[] = [320]): Promise<void> {
  const before = await workbench.pane.evaluate(() => window.innerWidth);
  for (const width of widths) {
    await widen(workbench, width);
    const overflow = await workbench.pane.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    for (const colorScheme of ["light", "dark"] as const) {
      await workbench.page.emulateMedia({ colorScheme });
      expect({ width, colorScheme, violations: await violationsIn(workbench) }).toEqual({
        width,
        colorScheme,
        violations: [],
      });
    }
  }
  await widen(workbench, before);
  await workbench.page.emulateMedia({ colorScheme: "light" });
}

async function violationsIn({ pane }: WorkbenchPage): Promise<string[]> {
  await pane.evaluate(axe);
  return pane.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}
