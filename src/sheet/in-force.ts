import { isSince, type FormVersion } from "../model/versions";
import type { Bounds, Cell, Each, Node, PartSpec, Row, Versioned, Wording } from "./spec";

/** A part as one version of the form prints it. */
export type PartInForce = Omit<PartSpec<Cell>, "heading" | "printed"> & {
  readonly version: FormVersion;
  readonly heading: Wording;
  readonly printed: number;
};
export type RowInForce = Row<Cell>;
export type NodeInForce = Node<Cell>;
export type EachInForce = Each<Cell>;

/** The part with only what is in force in the version. */
export function inForce(part: PartSpec, version: FormVersion): PartInForce {
  const { heading, printed, rows, ...rest } = part;
  return {
    ...rest,
    version,
    heading: choose(heading, version) as Wording,
    printed: (printed === undefined ? undefined : choose(printed, version)) ?? part.widths.length,
    rows: nodesInForce(rows, version),
  };
}

function nodesInForce(nodes: readonly Node[], version: FormVersion): NodeInForce[] {
  return nodes
    .filter((node) => holds(node, version))
    .map((node) => {
      if ("of" in node) return { ...node, of: nodesInForce(node.of, version) };
      const cells = Object.entries(node.cells).map(([column, cell]) => [column, choose(cell, version)] as const);
      return { ...node, cells: Object.fromEntries(cells.filter(([, cell]) => cell !== undefined)) };
    });
}

function choose<T>(versioned: Versioned<T>, version: FormVersion): T | undefined {
  return isAlternatives(versioned) ? versioned.find((one) => holds(one, version))?.is : (versioned as T);
}

function isAlternatives<T>(versioned: Versioned<T>): versioned is readonly (Bounds & { is: T })[] {
  return Array.isArray(versioned);
}

function holds({ since, until }: Bounds, version: FormVersion): boolean {
  return (since === undefined || isSince(version, since)) && (until === undefined || isSince(until, version));
}
