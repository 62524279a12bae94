import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const addin = join(__dirname, "../dist/addin");
const file = (name: string) => readFileSync(join(addin, name), "utf8");

beforeAll(() => {
  if (!existsSync(addin)) throw new Error("The add-in is not built: run `npm run build` first.");
});

test("the manifest for users names no address of a developer's machine", () => {
  expect(file("manifest.xml")).not.toContain("localhost");
});

test("the page for users loads Office.js from Microsoft, and nothing else from anywhere", () => {
  const sources = [...file("taskpane.html").matchAll(/(?:src|href)="?([^"\s>]+)/g)].map((match) => match[1]);
  expect(sources.filter((source) => /^https?:/.test(source))).toEqual([
    "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  ]);
  expect(sources).toEqual(expect.arrayContaining(["taskpane.css", "taskpane.js"]));
});

// What it holds is in use from the start: some 35 KB are rules, 34 KB the pane, 32 KB texts, 29 KB registers, which the custom
// functions read as well, 13 KB decimal.js, 13 KB the form; readers of files and of published returns come when they are asked for.
test("the bundle holds neither the workbench nor its grid, and stays below 230 KB compressed", () => {
  const bundle = file("taskpane.js");
  expect(bundle).not.toMatch(/o-spreadsheet|@odoo|_richApiNativeBridge/);
  expect(gzipSync(bundle).length).toBeLessThan(230 * 1024);
  expect(readdirSync(addin)).not.toContain("workbench.html");
});

test("every function that the metadata names is associated in the bundle", () => {
  const { functions } = JSON.parse(file("functions.json")) as { functions: { id: string }[] };
  expect(functions.map(({ id }) => id)).toEqual([
    "CLOSING",
    "CAPITAL",
    "TOTAL",
    "DIFFERENCE",
    "RECONCILE",
    "DEADLINE",
    "REGISTER.OPENING",
    "REGISTER.MOVEMENT",
    "REGISTER.CLOSING",
  ]);
  for (const { id } of functions) expect(file("taskpane.js")).toContain(`associate("${id}"`);
});
