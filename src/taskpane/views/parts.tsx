import type { PartState } from "../../monthly-return";
import type { Controller } from "../controller";
import { kindOf } from "../entry-names";
import { Disclosure } from "./disclosure";
import { EntryList } from "./entry-list";

const all = "parts";

/** The parts of the return with their states, each of which can be switched where it stands, and what they list. */
export function Parts({ pane }: { pane: Controller }) {
  const { held } = pane.current;
  if (!held) return null;
  return (
    <section class="parts">
      <Disclosure pane={pane} path={all} name={pane.texts.pane.parts.heading}>
        <ul>
          {held.parts.map((part) => (
            <Part key={part.id} pane={pane} part={part} />
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}

function Part({ pane, part }: { pane: Controller; part: PartState }) {
  const { parts, entries } = pane.texts.pane;
  const lists = pane.current.held?.lists.get(part.id) ?? [];
  const filled = lists.filter(({ entries: of }) => of.length > 0);
  const counts = (filled.length > 0 ? filled : lists).map(({ list, entries: of }) =>
    entries.kinds[kindOf(list)].count(of.length),
  );
  return (
    <li class="part">
      <div class="row">
        <span>{pane.texts.parts[part.id]}</span>
        <button
          data-part={part.id}
          aria-pressed={part.state === "applicable"}
          onClick={() => void pane.parts.switch(part)}
        >
          {parts[part.state]}
        </button>
      </div>
      {lists.length > 0 && (
        <Disclosure pane={pane} path={part.id} name={counts.join(", ")} of={pane.texts.parts[part.id] ?? part.id}>
          {lists.map((list) => (
            <EntryList key={list.list} pane={pane} outline={list} within={pane.texts.parts[part.id] ?? part.id} />
          ))}
        </Disclosure>
      )}
    </li>
  );
}
