import type { ComponentChildren } from "preact";

interface TitledSectionProps {
  readonly id: string;
  /** Its class where several sections look alike; its id where not given. */
  readonly look?: string;
  readonly heading: string;
  readonly children: ComponentChildren;
}

/** What takes the whole pane, under a heading to which the focus goes when it is shown. */
export function TitledSection({ id, look = id, heading, children }: TitledSectionProps) {
  return (
    <section class={look} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {heading}
      </h2>
      {children}
    </section>
  );
}
