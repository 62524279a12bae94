interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly type: (words: string) => void;
  /** What is wrong with what is typed. */
  readonly error?: string | undefined;
  readonly advice?: string | undefined;
  /** Lines of text rather than one. */
  readonly lines?: number;
}

/** A field with its label, what helps to fill it in, and what is wrong with it, said to whoever hears it too. */
export function Field({ name, label, value, type, error, advice, lines }: FieldProps) {
  const about = [advice && `${name}-advice`, error && `${name}-error`].filter(Boolean).join(" ");
  const common = {
    name,
    value,
    onInput: (event: { currentTarget: { value: string } }) => type(event.currentTarget.value),
    "aria-invalid": error !== undefined,
    ...(about && { "aria-describedby": about }),
  };
  return (
    <div class="field">
      <label>
        {label}
        {lines === undefined ? (
          <input type="text" autocomplete="off" {...common} />
        ) : (
          <textarea rows={lines} {...common} />
        )}
      </label>
      {advice && (
        <p class="advice" id={`${name}-advice`}>
          {advice}
        </p>
      )}
      {error && (
        <p class="error" id={`${name}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
