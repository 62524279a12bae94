import { method, objectType, part, value } from "../wire/host-object";
import { oneOf } from "./arguments";
import type { Book } from "./book";

const modes = ["Automatic", "AutomaticExceptTables", "Manual"];

const numberFormat = objectType<Book>("NumberFormatInfo", {
  NumberDecimalSeparator: value(() => "."),
  NumberGroupSeparator: value(() => ","),
});

const datetimeFormat = objectType<Book>("DatetimeFormatInfo", {
  DateSeparator: value(() => "/"),
  LongDatePattern: value(() => "dddd, d mmmm yyyy"),
  ShortDatePattern: value(() => "d/m/yyyy"),
});

const cultureInfo = objectType<Book>("CultureInfo", {
  Name: value(() => "en-HK"),
  DatetimeFormat: part(datetimeFormat),
  NumberFormat: part(numberFormat),
});

/** The program: it calculates at once whatever the mode says. */
export const application = objectType<Book>("Application", {
  CalculationMode: value(
    ({ calculationMode }) => calculationMode,
    (book, mode) => {
      book.calculationMode = oneOf(modes, mode);
    },
  ),
  CultureInfo: part(cultureInfo),
  Calculate: method(({ grid }: Book) => grid.calculateAll()),
  SuspendApiCalculationUntilNextSync: method(() => undefined),
  SuspendScreenUpdatingUntilNextSync: method(() => undefined),
});
