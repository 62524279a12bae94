import { parseDate } from "../model/calendar-date";
import { firstMonthOfElectronicForm, versionFor, versionNamed, versionsFor, type FormVersion } from "../model/versions";

const printed = /(?<![\w.])v\s?(\d+\.\d+\.\d+)(?![\w.])/g;
const month = /For\sthe\smonth\sended\s?:?\s?(\d{1,2}\s[A-Z][a-z]{2,8}\s\d{4})/;

/** The version that the pages print most often, of several as often the one that fits the month; of no page, the one to lay out the month in. */
export function versionOf(text: string): FormVersion | undefined {
  const all = [...text.matchAll(printed)].map(([, version]) => version ?? "");
  const ended = monthEnded(text);
  if (all.length === 0) return isElectronic(ended) ? versionFor(ended) : undefined;
  const fitting: readonly string[] = ended === undefined ? [] : versionsFor(ended);
  const weight = (version: string) =>
    2 * all.filter((one) => one === version).length + Number(fitting.includes(version));
  const [most] = [...new Set(all)].sort((a, b) => weight(b) - weight(a));
  return versionNamed(most ?? "");
}

/** Whether the text is of a month that was still filed on the Word form. */
export function isBeforeElectronicForm(text: string): boolean {
  const ended = monthEnded(text);
  return ended !== undefined && !isElectronic(ended);
}

function isElectronic(ended: string | undefined): ended is string {
  return ended !== undefined && ended.slice(0, 7) >= firstMonthOfElectronicForm;
}

function monthEnded(text: string): string | undefined {
  const [, words] = month.exec(text) ?? [];
  return words === undefined ? undefined : parseDate(words);
}
