/** Work under way, with a way to stop it where there is one. */
export function Busy({ words, cancel, cancelWords }: { words: string; cancel?: () => void; cancelWords?: string }) {
  return (
    <section class="busy" aria-busy="true">
      <progress aria-label={words} />
      <p>{words}</p>
      {cancel && <button onClick={cancel}>{cancelWords}</button>}
    </section>
  );
}
