import { useState } from "preact/hooks";
import { sourceKindName, type RegisterSource } from "../../../monthly-work";
import type { Controller } from "../../controller";
import type { FileChoice, PlaceStep } from "../../registers/connect-state";
import { Field } from "../field";
import { TitledSection } from "../titled-section";
import { OpenMappings } from "./open-mappings";

/** Where the register stands: a place of the workbook, a file, or cells that are pasted. */
export function ConnectPlace({ pane, step }: { pane: Controller; step: PlaceStep }) {
  const texts = pane.texts.pane.registers.place;
  return (
    <TitledSection id="connect" heading={texts.heading}>
      <p class="advice">{texts.advice}</p>
      {step.file ? <InFile pane={pane} file={step.file} /> : <Places pane={pane} places={step.places} />}
      <button data-action="cancel" onClick={() => pane.showHome()}>
        {pane.texts.pane.cancel}
      </button>
    </TitledSection>
  );
}

function Places({ pane, places }: { pane: Controller; places: readonly RegisterSource[] }) {
  const texts = pane.texts.pane.registers.place;
  const { choose } = pane.registers;
  const [pasted, setPasted] = useState("");
  const open = (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (file) void choose.chooseFile(file);
  };
  return (
    <>
      <h3>{texts.inWorkbook}</h3>
      {places.length === 0 && <p class="advice">{texts.noPlaces}</p>}
      {places.length > 1 && (
        <button class="primary" data-action="connect-all" onClick={() => void pane.registers.connectAll.connectAll()}>
          {texts.connectAll}
        </button>
      )}
      <ul class="places">
        {places.map((source) => (
          <li key={`${source.kind} ${source.name}`}>
            <button data-source={source.name} onClick={() => void choose.choosePlace(source)}>
              {sourceKindName(source.kind)}: {source.name}
            </button>
          </li>
        ))}
      </ul>
      <label class="field">
        {texts.file}
        <input
          type="file"
          name="register-file"
          accept=".csv,.txt,.tsv,.xlsx"
          aria-describedby="register-file-advice"
          onChange={(event) => open(event.currentTarget)}
        />
      </label>
      <p class="advice" id="register-file-advice">
        {texts.fileAdvice}
      </p>
      <Field name="pasted-cells" label={texts.paste} lines={4} value={pasted} type={setPasted} />
      <button
        data-action="read-pasted"
        disabled={pasted.trim() === ""}
        onClick={() => void choose.choosePasted(pasted)}
      >
        {texts.readPasted}
      </button>
      <OpenMappings pane={pane} />
    </>
  );
}

/** What a file does not say of itself. */
function InFile({ pane, file }: { pane: Controller; file: NonNullable<PlaceStep["file"]> }) {
  const texts = pane.texts.pane.registers.place;
  const [chosen, choose] = useState<FileChoice>(file.sheets.length > 0 ? { sheet: file.sheets[0] } : {});
  const isOpen = file.asksEncoding && chosen.encoding === undefined;
  return (
    <>
      <p>{texts.inFile(file.name)}</p>
      {file.asksEncoding && (
        <label class="field">
          {texts.encoding}
          <select
            name="encoding"
            value={chosen.encoding ?? ""}
            onChange={(event) =>
              choose({ ...chosen, encoding: event.currentTarget.value as FileChoice["encoding"] & string })
            }
          >
            <option value="" />
            {Object.entries(texts.encodings).map(([encoding, name]) => (
              <option key={encoding} value={encoding}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {file.sheets.length > 0 && (
        <label class="field">
          {texts.sheet}
          <select
            name="sheet"
            value={chosen.sheet ?? ""}
            onChange={(event) => choose({ ...chosen, sheet: event.currentTarget.value })}
          >
            {file.sheets.map((sheet) => (
              <option key={sheet} value={sheet}>
                {sheet}
              </option>
            ))}
          </select>
        </label>
      )}
      <button
        class="primary"
        data-action="choose-in-file"
        disabled={isOpen}
        onClick={() => void pane.registers.choose.chooseInFile(file.name, chosen)}
      >
        {texts.goOn}
      </button>
    </>
  );
}
