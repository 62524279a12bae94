import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const sizes = {
  icon: [16, 32, 64, 80, 128],
  pane: [16, 32, 80],
  "new-return": [16, 32, 80],
  validate: [16, 32, 80],
};

const assets = fileURLToPath(new URL("../assets/", import.meta.url));
const browser = await chromium.launch({ executablePath: browserOnThisMachine(), args: ["--no-sandbox"] });
for (const [name, pixels] of Object.entries(sizes)) {
  for (const size of pixels) await draw(name, size);
}
await browser.close();

async function draw(name, size) {
  const page = await browser.newPage({ viewport: { width: size, height: size }, deviceScaleFactor: 1 });
  const fit = `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>`;
  await page.setContent(fit + readFileSync(source(name, size), "utf8"));
  await page.screenshot({ path: join(assets, `${name}-${size}.png`), omitBackground: true });
  await page.close();
}

/** A drawing made for one size, with every edge on a pixel, goes before the drawing for all sizes. */
function source(name, size) {
  const own = join(assets, "icons", `${name}-${size}.svg`);
  return existsSync(own) ? own : join(assets, "icons", `${name}.svg`);
}

function browserOnThisMachine() {
  const names = ["chromium", "chromium-browser", "google-chrome"];
  const onPath = process.env.PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const found = process.env.CHROMIUM ?? onPath.find((path) => existsSync(path));
  if (!found) throw new Error("No Chromium on PATH: set CHROMIUM to the path of a Chromium or Chrome");
  return found;
}
