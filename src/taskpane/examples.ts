import moon from "../../assets/examples/01723-moon-inc-202601.json";
import senseTime from "../../assets/examples/00020-sensetime-202301.json";

/** A filed return that the pane offers to open; the name is that of its file. */
export interface Example {
  readonly name: string;
  readonly title: string;
  readonly document: unknown;
}

export const examples: readonly Example[] = [
  { name: "00020-sensetime-202301", title: "SenseTime, January 2023", document: senseTime },
  { name: "01723-moon-inc-202601", title: "Moon Inc., January 2026", document: moon },
];
