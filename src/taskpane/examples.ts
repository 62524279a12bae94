import type { AddedSheet } from "../excel/add-sheets";

/** A filed return that the pane offers to open; the name is that of its file. */
export interface Example {
  readonly name: string;
  readonly title: string;
  /** Fetches its document. */
  readonly document: () => Promise<{ readonly default: unknown }>;
}

/** The registers of a made-up issuer, as its teams keep them, and last month's return as published. */
export interface RegistersExample {
  readonly published: readonly string[];
  /** What the issuer says of itself. */
  readonly profile: unknown;
  readonly sheets: readonly AddedSheet[];
}

export const examples: readonly Example[] = [
  {
    name: "00020-sensetime-202301",
    title: "SenseTime, January 2023",
    document: () => import("../../assets/examples/00020-sensetime-202301.json"),
  },
  {
    name: "01723-moon-inc-202601",
    title: "Moon Inc., January 2026",
    document: () => import("../../assets/examples/01723-moon-inc-202601.json"),
  },
];

/** The example that begins with registers alone. */
export const registersExample = {
  name: "paper-kite",
  load: async () =>
    (await import("../../assets/examples/paper-kite/registers.json")).default as unknown as RegistersExample,
} as const;
