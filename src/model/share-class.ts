import type { ShareClass } from "./monthly-return";
import { notApplicable } from "./shape";

/** The class's name as the form's totals write it: "WVR ordinary shares Class B"; "" when blank or not in hand. */
export function className({ kind, letter }: ShareClass): string {
  const named = letter === undefined || fold(letter) === fold(notApplicable) ? "" : letter;
  return `${kind ?? ""} ${named}`.replace(/\s+/g, " ").trim();
}

/** The class's name for a reader, short and with its stock code: "Class B (00020)". */
export function classShown(shares: ShareClass): string {
  return withCode(shortName(shares), shares);
}

/** The class's name among others: with its description where another class has the same name. */
export function classShownAmong(shares: ShareClass, all: readonly ShareClass[]): string {
  return isNamedLikeAnother(shares, all) ? withDescription(shares) : classShown(shares);
}

/** The names of classes, no two alike: with a number where not even descriptions tell them apart. */
export function classesShown(classes: readonly ShareClass[]): readonly string[] {
  const names = classes.map((shares) => classShownAmong(shares, classes));
  return names.map((name, i) => {
    const before = names.slice(0, i).filter((one) => one === name).length;
    return before === 0 ? name : `${name}, ${before + 1}`;
  });
}

function isNamedLikeAnother(shares: ShareClass, all: readonly ShareClass[]): boolean {
  const name = classShown(shares);
  return all.some((one) => classShown(one) === name && fold(one.description) !== fold(shares.description));
}

function withDescription(shares: ShareClass): string {
  const { description = "" } = shares;
  return withCode(description === "" ? shortName(shares) : `${shortName(shares)}, ${description}`, shares);
}

function withCode(name: string, { stockCode }: ShareClass): string {
  return stockCode && /\d/.test(stockCode) ? `${name} (${stockCode})` : name;
}

function shortName({ kind, letter, description }: ShareClass): string {
  const isOther = letter !== undefined && /^other/i.test(letter);
  const lettered = letter && letter !== notApplicable ? (/^class/i.test(letter) ? letter : `Class ${letter}`) : "";
  return (isOther && description) || lettered || kind || description || "the class";
}

/** Which of the classes is the one wanted: same kind and letter, stock codes not at odds; the description breaks ties; undefined for none or several. */
export function findClass(classes: readonly ShareClass[], wanted: ShareClass): number | undefined {
  const alike = indicesOf(classes, (one) => isSameClass(one, wanted));
  if (alike.length <= 1) return alike[0];
  const described = alike.filter((i) => fold(classes[i]?.description) === fold(wanted.description));
  return described.length === 1 ? described[0] : undefined;
}

/** Whether two classes are of the same kind and letter, and their stock codes not at odds. */
export function isSameClass(a: ShareClass, b: ShareClass): boolean {
  return fold(a.kind) === fold(b.kind) && letterOf(a) === letterOf(b) && !codesDiffer(a.stockCode, b.stockCode);
}

/** Whether a class is of preference shares: by its kind, or by its description where the kind does not say ordinary. */
export function isPreferenceClass({ kind = "", description = "" }: ShareClass): boolean {
  return preference.test(kind) || (!ordinary.test(kind) && preference.test(description));
}

const preference = /preference|優先|优先/i;
const ordinary = /ordinary|普通/i;

/** "Class B" and "B" are one letter; so are none and "Not applicable". */
function letterOf({ letter }: ShareClass): string {
  const bare = fold(letter).replace(/^class ?/, "");
  return bare === fold(notApplicable) || bare === "n/a" ? "" : bare;
}

function codesDiffer(a: string | undefined, b: string | undefined): boolean {
  return [a, b].every((code) => code !== undefined && /^\d+$/.test(code)) && Number(a) !== Number(b);
}

function fold(text: string | undefined): string {
  return (text ?? "").normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}

function indicesOf<T>(items: readonly T[], holds: (item: T) => boolean): number[] {
  return items.flatMap((item, i) => (holds(item) ? [i] : []));
}
