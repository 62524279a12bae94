import { method, objectType, value, type HostObject } from "../wire/host-object";
import { text } from "./arguments";
import type { Book } from "./book";

interface Setting {
  readonly book: Book;
  readonly key: string;
}

const setting = objectType<Setting>("Setting", {
  Key: value(({ key }) => key),
  Value: value(
    ({ book, key }) => book.settings.get(key),
    ({ book, key }, set) => {
      book.settings.set(key, set);
    },
  ),
  Delete: method(({ book, key }: Setting) => {
    book.settings.delete(key);
  }),
});

function item(book: Book, key: unknown): HostObject | null {
  return book.settings.has(text(key)) ? setting({ book, key: text(key) }) : null;
}

/** What an add-in stores in the workbook. */
export const settings = objectType<Book>(
  "SettingCollection",
  {
    Add: method((book: Book, key: unknown, set: unknown) => {
      book.settings.set(text(key), set);
      return setting({ book, key: text(key) });
    }),
    GetCount: method((book: Book) => book.settings.size),
    GetItemOrNullObject: method(item),
  },
  { items: (book) => [...book.settings.keys()].map((key) => setting({ book, key })), item },
);
