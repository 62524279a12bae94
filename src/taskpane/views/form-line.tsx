import type { Controller } from "../controller";

/** The form that the sheets are, and the way to another version or language of it. */
export function FormLine({ pane }: { pane: Controller }) {
  const { held } = pane.current;
  if (!held) return null;
  const { form, languages } = pane.texts.pane;
  return (
    <section class="form-line">
      <p>{form.current(held.return.formVersion, languages[held.language])}</p>
      <button data-action="change-form" onClick={() => void pane.form.show()}>
        {form.change}
      </button>
    </section>
  );
}
