import type {} from "../../src/workbench/workbench";
import type { Browser, Frame, Page } from "playwright-core";
import { launchBrowser } from "./browser";
import { serveWorkbench } from "./workbench-server";

const mostMilliseconds = 30_000;

/** The workbench in a real browser, with a person's hand at it. */
export class WorkbenchPage {
  private constructor(
    readonly page: Page,
    readonly pane: Frame,
    readonly errors: readonly string[],
  ) {}

  /** Opens the workbench; what is to be prepared is done before its page is there. */
  static async open(
    browser: Browser,
    url: string,
    viewport = { width: 1440, height: 900 },
    prepare?: (page: Page) => Promise<unknown>,
  ): Promise<WorkbenchPage> {
    const page = await browser.newPage({ viewport });
    await prepare?.(page);
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("requestfailed", (request) => errors.push(`${request.url()} failed`));
    await page.goto(url);
    await page.waitForFunction(() => window.workbench !== undefined);
    await page.evaluate(() => window.workbench?.ready);
    const pane = page.frames().find((frame) => frame.url().includes("taskpane.html"));
    if (!pane) throw new Error("The workbench has no pane.");
    return new WorkbenchPage(page, pane, errors);
  }

  /** Waits until the pane shows a text. */
  async says(text: string): Promise<void> {
    await this.pane.getByText(text).first().waitFor({ timeout: mostMilliseconds });
  }

  async press(selector: string): Promise<void> {
    await this.pane.locator(selector).click();
  }

  /** Opens a document by the file input of a new return. */
  async openDocument(text: string): Promise<void> {
    const file = { name: "return.json", mimeType: "application/json", buffer: Buffer.from(text) };
    await this.pane.locator('input[type="file"]').setInputFiles(file);
  }

  async validate(): Promise<string> {
    await this.press('[data-action="validate"]');
    const verdict = this.pane.locator("#verdict");
    await this.pane.locator(".fresh").waitFor({ timeout: mostMilliseconds });
    return (await verdict.innerText()).replace(/\s+/g, " ").trim();
  }

  /** Clicks the tab of a sheet. */
  async goToSheet(name: string): Promise<void> {
    await this.page.evaluate((wanted) => {
      const { model } = window.workbench!;
      const id = model.getters.getSheetIds().find((one) => model.getters.getSheetName(one) === wanted);
      model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: model.getters.getActiveSheetId(), sheetIdTo: id! });
    }, name);
  }

  /** Clicks a cell of the sheet in sight with the mouse, and types. */
  async type(column: number, row: number, words: string): Promise<void> {
    await this.click(column, row);
    // The first key clears the cell when the grid is next drawn: no hand is quick enough for a second key before that.
    await this.page.keyboard.type(words.slice(0, 1));
    await this.drawn();
    await this.page.keyboard.type(words.slice(1));
    await this.page.keyboard.press("Enter");
  }

  /** Clicks a cell with the mouse; one that is out of sight is scrolled to first. */
  async click(column: number, row: number): Promise<void> {
    await this.page.evaluate(
      ([col, line]) => {
        const { model } = window.workbench!;
        const sheetId = model.getters.getActiveSheetId();
        const { left, right, top, bottom } = model.getters.getActiveMainViewport();
        const isInSight = col >= left && col < right && line >= top && line < bottom;
        const { x, y } = model.getters.getRect({ left: col, right: col, top: line, bottom: line });
        if (!isInSight) model.dispatch("SET_VIEWPORT_OFFSET", { offsetX: Math.max(0, x - 200), offsetY: Math.max(0, y - 200), sheetId } as never); // prettier-ignore
      },
      [column, row],
    );
    await this.drawn();
    const box = await this.page.evaluate(
      ([col, line]) => {
        const { model } = window.workbench!;
        const zone = { left: col, right: col, top: line, bottom: line };
        const rect = model.getters.getVisibleRectWithoutHeaders(zone);
        const grid = document.querySelector(".o-grid-overlay")!.getBoundingClientRect();
        return { x: grid.x + rect.x + rect.width / 2, y: grid.y + rect.y + rect.height / 2 };
      },
      [column, row],
    );
    await this.page.mouse.click(box.x, box.y);
  }

  /** Waits until the grid is drawn. */
  private async drawn(): Promise<void> {
    await this.page.evaluate(async () => {
      for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
    });
  }

  /** What a cell of a sheet shows. */
  shown(sheet: string, column: number, row: number): Promise<string> {
    return this.page.evaluate(
      ([name, col, line]) => {
        const { getters } = window.workbench!.model;
        const sheetId = getters.getSheetIds().find((one) => getters.getSheetName(one) === name)!;
        return getters.getEvaluatedCell({ sheetId, col, row: line }).formattedValue;
      },
      [sheet, column, row] as const,
    );
  }

  /** What a cell of a sheet shows, or its formula. */
  content(sheet: string, column: number, row: number): Promise<string> {
    return this.page.evaluate(
      ([name, col, line]) => {
        const { getters } = window.workbench!.model;
        const sheetId = getters.getSheetIds().find((one) => getters.getSheetName(one) === name)!;
        return getters.getCellText({ sheetId, col, row: line }, { showFormula: true });
      },
      [sheet, column, row] as const,
    );
  }

  /** Inserts rows above a row, counted from 0. */
  async insertRows(sheet: string, before: number, quantity: number): Promise<void> {
    await this.page.evaluate(
      ([sheetName, base, count]) => {
        const { model } = window.workbench!;
        const sheetId = model.getters.getSheetIds().find((one) => model.getters.getSheetName(one) === sheetName)!;
        const rows = { dimension: "ROW", base, quantity: count, position: "before" } as const;
        model.dispatch("ADD_COLUMNS_ROWS", { sheetId, sheetName, ...rows });
      },
      [sheet, before, quantity] as const,
    );
  }

  /** Undoes with the keyboard what was typed last into the grid. */
  async undo(): Promise<void> {
    await this.page.locator(".o-grid .o-composer").first().focus();
    await this.page.keyboard.press("Control+z");
  }

  /** The sheet and cell that are selected. */
  selection(): Promise<{ sheet: string; column: number; row: number }> {
    return this.page.evaluate(() => {
      const { getters } = window.workbench!.model;
      const { col, row } = getters.getActivePosition();
      return { sheet: getters.getSheetName(getters.getActiveSheetId()), column: col, row };
    });
  }

  /** Waits until a cell is selected; fails with the one that is. */
  async selects(wanted: { sheet: string; column: number; row: number }): Promise<void> {
    const until = Date.now() + 5000;
    while (Date.now() < until && JSON.stringify(await this.selection()) !== JSON.stringify(wanted)) {
      await this.page.waitForTimeout(50);
    }
    expect(await this.selection()).toEqual(wanted);
  }

  sheetNames(): Promise<string[]> {
    return this.page.evaluate(() => {
      const { getters } = window.workbench!.model;
      return getters.getSheetIds().map((id) => getters.getSheetName(id));
    });
  }
}

/** A browser and the served workbench for a file of tests. */
export async function openWorkbench(): Promise<{ browser: Browser; url: string; close: () => Promise<void> }> {
  const [browser, server] = await Promise.all([launchBrowser(), serveWorkbench()]);
  const close = async () => {
    await browser.close();
    await server.close();
  };
  return { browser, url: server.url, close };
}
