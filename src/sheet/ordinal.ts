/** How the form numbers entries: a class, a row, an item. */
export type OrdinalStyle = "1." | "1)." | "(i)";

const romanNumerals = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

/** An entry's number as the form writes it. */
export function ordinalText(style: OrdinalStyle, number: number): string {
  if (style === "(i)") return `(${romanNumerals[number - 1] ?? number})`;
  return style.replace("1", String(number));
}

/** The number that an entry's text states in that style; undefined when it is none. */
export function numberOfOrdinal(style: OrdinalStyle, text: string): number | undefined {
  const bare = text.normalize("NFKC").replace(/\s/g, "");
  if (style === "(i)") {
    const index = romanNumerals.findIndex((numeral) => bare === `(${numeral})`);
    return index < 0 ? undefined : index + 1;
  }
  const [, number] = (style === "1." ? /^(\d+)\.$/ : /^(\d+)\)\.?$/).exec(bare) ?? [];
  return number === undefined ? undefined : Number(number);
}
