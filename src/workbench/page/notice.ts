import { elementById } from "./element";

let hiding: ReturnType<typeof setTimeout> | undefined;

/** Says something above the grid, for a while or until something else is said. */
export function say(text: string, seconds = 8): void {
  const notice = elementById("notice");
  notice.textContent = text;
  notice.hidden = false;
  clearTimeout(hiding);
  if (Number.isFinite(seconds)) hiding = setTimeout(() => (notice.hidden = true), seconds * 1000);
}
