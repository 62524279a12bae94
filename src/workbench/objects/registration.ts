import { method, type Members } from "../wire/host-object";
import type { Book } from "./book";

/** The methods by which the client registers for an object's events, from the events' names. */
export function eventMembers<T>(
  listenerOf: (target: T) => { book: Book; target: string },
  events: Readonly<Record<string, number>>,
): Members<T> {
  const members: Record<string, Members<T>[string]> = {};
  for (const [name, type] of Object.entries(events)) {
    members[`_Register${name}Event`] = method((object: T) => {
      const { book, target } = listenerOf(object);
      book.events.register(type, target);
    });
    members[`_Unregister${name}Event`] = method((object: T) => {
      const { book, target } = listenerOf(object);
      book.events.unregister(type, target);
    });
  }
  return members;
}
