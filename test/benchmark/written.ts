import { headers, type DayStyle, type Fact, type FigureStyle } from "./workload";

const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const millisecondsADay = 86_400_000;
/** The serial number that a sheet has for 1 January 1970. */
const serialOf1970 = 25_569;

/** A row as a CSV file has it; cells with commas or quotation marks are quoted. */
export function csvLine(fact: Fact): string {
  return `${textsOf(fact).map(quoted).join(",")}\r\n`;
}

export const csvHeader = `${headers.map(quoted).join(",")}\r\n`;

/** A row as a sheet has it: numbers and days are numbers, but for those that were pasted as texts. */
export function cellsOf(fact: Fact): (string | number)[] {
  const { granted, day, dayStyle, number, price, figureStyle, fault } = fact;
  const texts: (string | number)[] = textsOf(fact);
  texts[3] = serialOf1970 + granted;
  if (dayStyle !== "chinese") texts[5] = serialOf1970 + day;
  if (figureStyle !== "brackets") texts[6] = number;
  texts[7] = price / 10_000;
  if (fault) texts[fault.column] = fault.cell;
  return texts;
}

/** A day of the calendar in ISO form. */
export function isoOf(day: number): string {
  return new Date(day * millisecondsADay).toISOString().slice(0, 10);
}

function textsOf({
  reference,
  scheme,
  holder,
  granted,
  event,
  day,
  number,
  price,
  source,
  dayStyle,
  figureStyle,
  fault,
}: Fact): string[] {
  const texts = [reference, scheme, holder, isoOf(granted), event, written(day, dayStyle), figure(number, figureStyle), priced(price), source]; // prettier-ignore
  if (fault) texts[fault.column] = fault.cell;
  return texts;
}

function written(day: number, style: DayStyle): string {
  const iso = isoOf(day);
  const [y, m, d] = iso.split("-");
  switch (style) {
    case "iso":
      return iso;
    case "dayFirst":
      return `${d}/${m}/${y}`;
    case "monthNamed":
      return `${Number(d)} ${months[Number(m) - 1]} ${y}`;
    case "chinese":
      return `${y}年${Number(m)}月${Number(d)}日`;
  }
}

function figure(value: number, style: FigureStyle): string {
  if (style === "plain") return String(value);
  const digits = String(Math.abs(value)).replace(/\B(?=(\d{3})+$)/g, ",");
  if (style === "brackets") return `(${digits})`;
  return value < 0 ? `-${digits}` : digits;
}

function priced(tenThousandths: number): string {
  return `${Math.floor(tenThousandths / 10_000)}.${String(tenThousandths % 10_000).padStart(4, "0")}`;
}

function quoted(cell: string): string {
  return /[",]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
}
