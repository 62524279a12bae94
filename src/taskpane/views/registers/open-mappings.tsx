import type { Controller } from "../../controller";

/** Takes how registers are read from a file of another workbook. */
export function OpenMappings({ pane }: { pane: Controller }) {
  const open = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (file) await pane.registers.list.openMappings(await file.text());
    input.value = "";
  };
  return (
    <label class="field">
      {pane.texts.pane.registers.openMappings}
      <input
        type="file"
        name="mappings"
        accept=".json,application/json"
        onChange={(event) => void open(event.currentTarget)}
      />
    </label>
  );
}
