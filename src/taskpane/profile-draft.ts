import {
  figureShown,
  itemsOfProfile,
  parseProfile,
  printedDate,
  type IssuerProfile,
  type ItemOfProfile,
  type ProfileItem,
} from "../monthly-return";

export type ProfileValues = Readonly<Partial<Record<ProfileItem, string>>>;
export type ProfileErrors = Readonly<Partial<Record<ProfileItem, "notADate" | "notAFigure">>>;

/** The issuer profile as it is being filled in: what is typed, as it is typed. */
export interface ProfileDraft {
  readonly step: number;
  readonly values: ProfileValues;
  /** What was there to start from. */
  readonly before: ProfileValues;
  readonly errors: ProfileErrors;
}

const firstItems = {
  company: "board",
  mandates: "generalMandateDate",
  schemes: "schemeLimit",
  float: "publicShares",
} as const;

export interface ProfileStep {
  readonly id: keyof typeof firstItems;
  readonly items: readonly ItemOfProfile[];
}

/** The steps of the profile, and what each asks, in the order of the sheet. */
export const profileSteps: readonly ProfileStep[] = Object.entries(firstItems).map(([id, first], i, all) => {
  const at = (item: string | undefined) => itemsOfProfile.findIndex((one) => one.item === item);
  const next = all[i + 1]?.[1];
  return { id: id as ProfileStep["id"], items: itemsOfProfile.slice(at(first), next ? at(next) : undefined) };
});

/** The profile as a person reads and types it. */
export function draftOf(profile: IssuerProfile | undefined): ProfileDraft {
  const items = Object.entries(profile ?? {}) as [ProfileItem, IssuerProfile[ProfileItem]][];
  const values: ProfileValues = Object.fromEntries(items.map(([item, value]) => [item, typed(value)]));
  return { step: 0, errors: {}, values, before: values };
}

/** The items that a person has changed; what could not be read of the others stays on their sheet as it stands. */
export function changedIn({ values, before }: ProfileDraft): ProfileItem[] {
  const isChanged = ({ item }: ItemOfProfile) => (values[item] ?? "") !== (before[item] ?? "");
  return itemsOfProfile.filter(isChanged).map(({ item }) => item);
}

/** What is typed as a profile; or which items are neither blank nor what they should be. */
export function profileOf(
  values: ProfileValues,
): { readonly profile: IssuerProfile } | { readonly errors: ProfileErrors } {
  const { resultsDates = "", ...others } = values;
  const days = resultsDates.split(/[,;\n]/).filter((day) => day.trim() !== "");
  const parsed = parseProfile({ ...others, resultsDates: days });
  if ("profile" in parsed) return parsed;
  return { errors: Object.fromEntries(parsed.errors.map(({ path, problem }) => [path.split("[")[0], problem])) };
}

/** The first step that has an error. */
export function stepOfErrors(errors: ProfileErrors): number {
  return profileSteps.findIndex(({ items }) => items.some(({ item }) => errors[item] !== undefined));
}

function typed(value: IssuerProfile[ProfileItem]): string {
  if (value === undefined || value === null) return "";
  if (Array.isArray(value)) return value.map(printedDate).join(", ");
  return typeof value === "string" ? printedDate(value) : figureShown(value);
}
