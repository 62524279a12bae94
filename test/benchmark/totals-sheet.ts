import type { Answer } from "./answer";
import type { FileCell } from "./workbook";
import { month } from "./workload";

const formula = (text: string): FileCell => ({ formula: text });
/** A day that was pasted as Chinese text. */
const dayOfText = (at: string) => `DATE(LEFT(${at},4),MID(${at},6,FIND("月",${at})-6),MID(${at},FIND("月",${at})+1,FIND("日",${at})-FIND("月",${at})-1))`; // prettier-ignore

/** The register as a careful person adds it up in a spreadsheet: columns that read what was pasted as text, and a line of SUMIFS a group. */
export function totalsSheet({ groups }: Answer, [headers, ...rows]: readonly (readonly FileCell[])[]) {
  const withColumns = rows.map((cells, i) => [...cells, ...columnsRead(i + 2)]);
  const last = rows.length + 1;
  const totals = Object.keys(groups).map((key) => [key, ...sumsOf(key, last)]);
  return { totals, withColumns: [[...headers, "Day", "Options", "Funds"], ...withColumns] };
}

function columnsRead(row: number): FileCell[] {
  const [day, number, price] = [`F${row}`, `G${row}`, `H${row}`];
  return [
    formula(`IF(ISNUMBER(${day}),${day},IFERROR(${dayOfText(day)},"unread"))`),
    formula(`IF(AND(ISNUMBER(${price}),ISNUMBER(J${row})),IF(ISNUMBER(${number}),${number},IFERROR(VALUE(${number}),"unread")),"unread")`), // prettier-ignore
    formula(`IF(ISNUMBER(K${row}),K${row}*${price},"unread")`),
  ];
}

function sumsOf(key: string, last: number): FileCell[] {
  const [scheme, event, source, period] = key.split("|");
  const column = (letter: string) => `Register!$${letter}$2:$${letter}$${last}`;
  const is = (letter: string, words: string) => `${column(letter)},"${words.replace(/"/g, '""')}"`;
  const day = (iso: string) => `DATE(${iso.split("-").map(Number).join(",")})`;
  const days = {
    before: [`"<="&${day(month.before)}`],
    in: [`">"&${day(month.before)}`, `"<="&${day(month.ended)}`],
    after: [`">"&${day(month.ended)}`],
  }[period] as string[]; // prettier-ignore
  const rows = [is("B", scheme), is("E", event), is("I", source), ...days.map((one) => `${column("J")},${one}`)].join();
  return [
    formula(`COUNTIFS(${column("K")},"<>unread",${rows})`),
    formula(`SUMIFS(${column("K")},${rows})`),
    formula(`SUMIFS(${column("L")},${rows})`),
  ];
}
