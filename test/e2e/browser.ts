import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type Browser } from "playwright-core";

const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const commands = [
  "google-chrome",
  "google-chrome-stable",
  "chromium",
  "chromium-browser",
  "microsoft-edge",
  "microsoft-edge-stable",
  "chrome.exe",
  "msedge.exe",
];

const programFolders = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => process.env[name] ?? []);

/** Where the systems put their browsers when these are not on the path. */
const usualPlaces = [
  "/opt/google/chrome/chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ...programFolders.flatMap((folder) => [
    join(folder, "Google/Chrome/Application/chrome.exe"),
    join(folder, "Microsoft/Edge/Application/msedge.exe"),
  ]),
];

function installedBrowser(): string | undefined {
  const onPath = (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => commands.map((name) => join(folder, name)));
  return [process.env.CHROME_PATH ?? "", ...onPath, ...usualPlaces].find((path) => path !== "" && existsSync(path));
}

const advice =
  "No browser was found for the end-to-end tests. Install Chrome, Edge or Chromium (on Debian or Ubuntu: apt install chromium), or set CHROME_PATH to one.";

/** The Chromium that comes as a package for Linux; it brings its libraries only where it believes to be in Amazon's cloud. */
async function packagedBrowser(): Promise<string> {
  if (process.platform !== "linux" || process.arch !== "x64") throw new Error(advice);
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs20.x";
  const { default: packaged } = await import("@sparticuz/chromium");
  return packaged.executablePath();
}

async function launchPackaged(): Promise<Browser> {
  const executablePath = await packagedBrowser();
  try {
    return await chromium.launch({ executablePath, args: [...quiet, "--single-process", "--no-zygote"] });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
    throw new Error(
      `${advice} The packaged Chromium did not start; it needs libnss3, libnspr4 and libexpat1. ${reason}`,
    );
  }
}

/** Starts a Chrome, Edge or Chromium without a window. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = installedBrowser();
  return executablePath === undefined ? launchPackaged() : chromium.launch({ executablePath, args: quiet });
}
