/** Values that the issuer profile's choices offer; the first words of each say yes or name the rule's case. */
export const profileChoices = {
  board: ["Main Board", "GEM"],
  listing: ["Primary", "Dual primary", "Secondary"],
  incorporation: ["Cayman Islands", "Bermuda", "Hong Kong", "Mainland China", "British Virgin Islands", "Singapore"],
  parValue: ["Par value", "No par value"],
  aAndH: ["Yes", "No"],
  weightedVoting: ["Yes", "No"],
} as const;

export type ItemWithChoices = keyof typeof profileChoices;

/** What people write in place of a choice, folded. */
const writtenOtherwise: Readonly<Record<string, readonly string[]>> = {
  "Main Board": ["mb", "mainboard", "主板"],
  GEM: ["growth enterprise market", "創業板", "创业板"],
  Primary: ["primary listing", "主要上市", "第一上市"],
  "Dual primary": ["dual primary listing", "雙重主要上市", "双重主要上市"],
  Secondary: ["secondary listing", "第二上市"],
  "Cayman Islands": ["cayman", "開曼群島", "开曼群岛"],
  Bermuda: ["百慕達", "百慕大"],
  "Hong Kong": ["hk", "hksar", "hong kong sar", "hong kong china", "香港", "中國香港", "中国香港"],
  "Mainland China": ["prc", "china", "mainland", "chinese mainland", "pr china", "peoples republic of china", "中國", "中国", "中國內地", "中国内地", "中華人民共和國", "中华人民共和国"],
  "British Virgin Islands": ["bvi", "英屬處女群島", "英属处女群岛", "英屬維爾京群島", "英属维尔京群岛"],
  Singapore: ["新加坡"],
  "Par value": ["par", "with par value"],
  "No par value": ["no par", "without par value", "無面值", "无面值"],
  Yes: ["y", "true", "是"],
  No: ["n", "false", "否"],
}; // prettier-ignore

/** Places of incorporation that the choices do not offer, and whose issuers are listed on the Exchange. */
const otherPlaces: readonly string[] = [
  "australia", "canada", "england", "england and wales", "france", "germany", "guernsey", "isle of man", "israel",
  "italy", "japan", "jersey", "kazakhstan", "korea", "luxembourg", "macau", "malaysia", "marshall islands",
  "netherlands", "republic of korea", "russia", "sweden", "switzerland", "taiwan", "thailand", "uk",
  "united kingdom", "united states", "united states of america", "us", "usa", "delaware",
]; // prettier-ignore

/** The choice that words name; the words themselves for a place that is no choice, undefined for words that nothing is known of. */
export function choiceNamed(item: ItemWithChoices, words: string): string | undefined {
  const named = fold(words);
  const choice = profileChoices[item].find((one) => [fold(one), ...writtenOtherwise[one]].includes(named));
  return choice ?? (item === "incorporation" && otherPlaces.includes(named) ? named : undefined);
}

function fold(words: string): string {
  return words
    .normalize("NFKC")
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/[\s_/-]+/g, " ")
    .replace(/[^\p{L}\p{N} ]/gu, "")
    .trim()
    .replace(/^the /, "");
}
