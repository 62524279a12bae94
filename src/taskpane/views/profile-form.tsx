import { choicesOf, type ItemOfProfile } from "../../monthly-return";
import type { Controller } from "../controller";
import { profileSteps, type ProfileDraft } from "../profile-draft";
import { ActionsOrCancel } from "./actions-or-cancel";
import { Choice } from "./choice";
import { Field } from "./field";
import { TitledSection } from "./titled-section";

/** The issuer profile in a few steps; every item may be left open, and any step may be saved from. */
export function ProfileForm({ pane, draft }: { pane: Controller; draft: ProfileDraft }) {
  const texts = pane.texts.pane.profile;
  const { step } = draft;
  const { id, items } = profileSteps[step];
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    void pane.profile.save();
    requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  return (
    <TitledSection id="profile" heading={texts.heading}>
      <p class="advice">{texts.advice}</p>
      <form onSubmit={submit} noValidate>
        <fieldset key={id}>
          <legend>
            {texts.step(step + 1, profileSteps.length)}: {texts.steps[id]}
          </legend>
          {items.map((item) => (
            <Item key={item.item} pane={pane} item={item} draft={draft} />
          ))}
        </fieldset>
        <Steps pane={pane} step={step} />
        <ActionsOrCancel pane={pane}>
          <button class="primary" type="submit" data-action="save-profile">
            {texts.save}
          </button>
        </ActionsOrCancel>
      </form>
    </TitledSection>
  );
}

function Item({ pane, item: of, draft }: { pane: Controller; item: ItemOfProfile; draft: ProfileDraft }) {
  const { item, label, purpose } = of;
  const { errors } = pane.texts.pane.profile;
  const [value, error, offers] = [draft.values[item] ?? "", draft.errors[item], choicesOf(item)];
  const type = (words: string) => pane.profile.type(item, words);
  const common = { name: item, label, value, advice: purpose };
  if (offers) return <Choice pane={pane} {...common} offers={offers} choose={type} />;
  return <Field {...common} type={type} error={error && errors[error]} />;
}

/** The ways to the step before and the step after; the focus goes to the first field of the step. */
function Steps({ pane, step }: { pane: Controller; step: number }) {
  const texts = pane.texts.pane.profile;
  const go = (to: number) => (event: Event) => {
    const form = (event.currentTarget as HTMLElement).closest("form");
    pane.profile.go(to);
    requestAnimationFrame(() => form?.querySelector<HTMLElement>("fieldset :is(input, select)")?.focus());
  };
  return (
    <div class="actions">
      <button type="button" data-action="previous-step" disabled={step === 0} onClick={go(step - 1)}>
        {texts.back}
      </button>
      <button type="button" data-action="next-step" disabled={step === profileSteps.length - 1} onClick={go(step + 1)}>
        {texts.next}
      </button>
    </div>
  );
}
