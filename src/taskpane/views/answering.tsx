import type { ComponentChildren } from "preact";
import type { Controller } from "../controller";
import { ActionsOrCancel } from "./actions-or-cancel";
import { TitledSection } from "./titled-section";

interface AnsweringProps {
  readonly pane: Controller;
  readonly id: string;
  readonly heading: string;
  /** What the button says that keeps what was filled in, and what it does. */
  readonly give: string;
  readonly onGive: () => Promise<void>;
  readonly children: ComponentChildren;
}

/** A form that is kept or left; what it lacks is said beside its fields, and the first of them has the focus then. */
export function Answering({ pane, id, heading, give, onGive, children }: AnsweringProps) {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    void onGive();
    requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  return (
    <TitledSection look="answering" id={id} heading={heading}>
      <form onSubmit={submit} noValidate>
        {children}
        <ActionsOrCancel pane={pane}>
          <button class="primary" type="submit" data-action="keep">
            {give}
          </button>
        </ActionsOrCancel>
      </form>
    </TitledSection>
  );
}
