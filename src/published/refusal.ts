import type { Refusal } from "./reading";
import { hasHeading } from "./part-texts";
import { isBeforeElectronicForm, versionOf } from "./printed-version";

/** Its title, and how it asked for the month. */
const wordForm = /Monthly Return of Equity Issuer on Movements in Securities|\(dd\/mm\/yyyy\)/i;
/** Words of the form in Chinese, in traditional and in simplified characters. */
const chinese = /月[報报]表|截至月份|[註注][冊册]股本|已[發发]行股份/;

/** Why a text cannot be read; undefined when it can. */
export function refusalOf(text: string): Refusal | undefined {
  if (text.trim() === "") return "empty";
  const version = versionOf(text);
  if (version === undefined && (wordForm.test(text) || isBeforeElectronicForm(text))) return "wordForm";
  if (!hasHeading(text)) return chinese.test(text) ? "chinese" : "noReturn";
  return version === undefined ? "versionUnknown" : undefined;
}
