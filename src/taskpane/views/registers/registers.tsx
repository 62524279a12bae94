import { mappingsDocument, nameOfRegister, type RegisterMapping } from "../../../monthly-work";
import type { Controller } from "../../controller";
import { takeBackSaid } from "../../month/said";
import { Disclosure } from "../disclosure";
import { Download } from "../download";
import { Coverage } from "./coverage";
import { OpenMappings } from "./open-mappings";

/** The registers that the return is filled from: one button for the month, and how each of them is read. */
export function Registers({ pane }: { pane: Controller }) {
  const texts = pane.texts.pane.registers;
  const { mappings } = pane.current.work;
  const { choose, fill, tieOut } = pane.registers;
  const isConnected = mappings.length > 0;
  return (
    <section class="registers" aria-labelledby="registers">
      <h2 id="registers">{texts.heading}</h2>
      {!isConnected && <p class="advice">{texts.none}</p>}
      <div class="actions">
        {isConnected && (
          <button class="primary" data-action="fill" onClick={() => void fill.fill()}>
            {texts.fill(mappings.length)}
          </button>
        )}
        {isConnected && (
          <button data-action="look" onClick={() => void fill.preview()}>
            {texts.look}
          </button>
        )}
        <button data-action="connect" onClick={() => void choose.begin()}>
          {texts.connect}
        </button>
        {isConnected && (
          <button data-action="tie-out" title={texts.tieOutAdvice} onClick={() => void tieOut.tieOut()}>
            {texts.tieOut}
          </button>
        )}
        <TakeBack pane={pane} />
      </div>
      <ClosedFiles pane={pane} />
      <Coverage pane={pane} />
      {isConnected && <List pane={pane} mappings={mappings} />}
    </section>
  );
}

function TakeBack({ pane }: { pane: Controller }) {
  const { written } = pane.current;
  if (!written) return null;
  return (
    <button data-action="take-back-written" onClick={() => void pane.registers.fill.takeBack()}>
      {takeBackSaid(written, pane.texts)}
    </button>
  );
}

/** Files that have to be chosen anew each time the pane is opened: a page may not open them by itself. */
function ClosedFiles({ pane }: { pane: Controller }) {
  const { list } = pane.registers;
  const closed = pane.current.work.mappings.filter((one) => list.isClosed(one));
  return (
    <>
      {closed.map((mapping) => (
        <FileOf key={nameOfRegister(mapping)} pane={pane} mapping={mapping} />
      ))}
    </>
  );
}

/** Takes the file that a register is read from, this month's or another than was chosen. */
function FileOf({ pane, mapping }: { pane: Controller; mapping: RegisterMapping }) {
  const { list } = pane.registers;
  const open = (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (file) void list.chooseFile(mapping, file);
    input.value = "";
  };
  return (
    <label class="field">
      {pane.texts.pane.registers.chooseFile(nameOfRegister(mapping))}
      <input type="file" accept=".csv,.txt,.tsv,.xlsx" onChange={(event) => open(event.currentTarget)} />
    </label>
  );
}

function List({ pane, mappings }: { pane: Controller; mappings: readonly RegisterMapping[] }) {
  const texts = pane.texts.pane.registers;
  const { connect, list } = pane.registers;
  return (
    <Disclosure pane={pane} path="registers" name={texts.list(mappings.length)}>
      <ul>
        {mappings.map((mapping) => {
          const name = nameOfRegister(mapping);
          return (
            <li key={name} class="row">
              <span>{name}</span>
              <button
                data-register={name}
                aria-label={texts.changeNamed(name)}
                onClick={() => void connect.change(mapping)}
              >
                {texts.change}
              </button>
              <button aria-label={texts.disconnectNamed(name)} onClick={() => void list.disconnect(mapping)}>
                {texts.disconnect}
              </button>
              {mapping.source.kind === "file" && !list.isClosed(mapping) && <FileOf pane={pane} mapping={mapping} />}
            </li>
          );
        })}
      </ul>
      <Download
        pane={pane}
        action="mappings"
        label={texts.saveMappings}
        copyLabel={texts.copyMappings}
        file="registers.json"
        type="application/json"
        text={() => mappingsDocument(mappings)}
      />
      <OpenMappings pane={pane} />
    </Disclosure>
  );
}
