import { isClassOfIssuer, type EntryOutline, type ListOutline } from "../../monthly-return";
import type { Controller } from "../controller";
import { kindOf, ownName, sameClassesIn } from "../entry-names";
import { Disclosure } from "./disclosure";

/** The entries of a list, each with what it lists in turn, and the button that adds one. */
export function EntryList({ pane, outline, within }: { pane: Controller; outline: ListOutline; within: string }) {
  const texts = pane.texts.pane.entries;
  const { list, entries, canRemove } = outline;
  const isInBoth = isClassOfIssuer(list) && sameClassesIn(pane.current.held) === 2;
  const add = isInBoth ? texts.addClass : texts.kinds[kindOf(list)].add;
  return (
    <div class="list">
      {entries.length > 0 && (
        <ul>
          {entries.map((entry) => (
            <Entry key={entry.entry} pane={pane} outline={entry} canRemove={canRemove} />
          ))}
        </ul>
      )}
      <button
        class="add"
        data-add={list}
        aria-label={isInBoth ? add : texts.addTo(add, within)}
        onClick={() => void pane.entries.add(list)}
      >
        <span aria-hidden="true">+</span> {add}
      </button>
    </div>
  );
}

function Entry({ pane, outline, canRemove }: { pane: Controller; outline: EntryOutline; canRemove: boolean }) {
  const { held } = pane.current;
  const { entry, lists } = outline;
  const name = held ? ownName(held.return, entry, pane.texts) : entry;
  const remove = canRemove && <Remove pane={pane} entry={entry} name={name} />;
  return (
    <li class="entry" data-entry={entry}>
      {lists.length === 0 ? (
        <div class="row">
          <span>{name}</span>
          {remove}
        </div>
      ) : (
        <Disclosure pane={pane} path={entry} name={name} beside={remove}>
          {lists.map((list) => (
            <EntryList key={list.list} pane={pane} outline={list} within={name} />
          ))}
        </Disclosure>
      )}
    </li>
  );
}

function Remove({ pane, entry, name }: { pane: Controller; entry: string; name: string }) {
  const { remove } = pane.texts.pane.entries;
  return (
    <button
      class="remove"
      data-remove={entry}
      aria-label={`${remove} ${name}`}
      onClick={() => void pane.entries.remove(entry)}
    >
      {remove}
    </button>
  );
}
