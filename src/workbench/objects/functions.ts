import { method, objectType, value } from "../wire/host-object";
import { integer } from "./arguments";
import type { Book } from "./book";

const millisecondsADay = 86_400_000;
const firstDay = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;

const functionResult = objectType<number>("FunctionResult", {
  Error: value(() => null),
  Value: value((result) => result),
});

/** Functions of the grid that the client may call without a cell. */
export const functions = objectType<Book>("Functions", {
  Date: method(({ is1904 }: Book, ...args: [unknown, unknown, unknown]) => {
    const [year, month, day] = args.map(integer);
    return functionResult((Date.UTC(year, month - 1, day) - firstDay[is1904 ? 1904 : 1900]) / millisecondsADay);
  }),
});
