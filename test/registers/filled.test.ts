import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { toDocument } from "../../src/model/document";
import { figureText } from "../../src/model/figure";
import { Decimal } from "../../src/model/decimal";
import { fillReturn } from "../../src/registers/fill";
import { proposeFill } from "../../src/registers/propose-fill";
import { withFormulas } from "../../src/form/computed";
import type { MonthlyReturn } from "../../src/model/monthly-return";
import { keepPlaces, withoutAgreeing } from "../arbitrary-return";
import { anyReturn } from "../returns";
import { readRegister, type RegisterDocument } from "./registers";

/** A return, cells of it written over, the registers that fill it, and what comes of it. */
interface FilledDocument {
  readonly title: string;
  readonly return: string;
  readonly set: Readonly<Record<string, unknown>>;
  readonly registers: readonly RegisterDocument[];
  /** Every cell that is filled in, and what it says then. */
  readonly filled: Readonly<Record<string, string>>;
  /** Cells that registers have otherwise than a person typed: they stay unless a person chooses so. */
  readonly shown?: Readonly<Record<string, string>>;
  readonly notes?: readonly string[];
  readonly stale?: readonly string[];
  /** The return as filed, which the filled one is equal to: all of it, or some of its parts. */
  readonly equals?: readonly string[];
}

const folder = join(__dirname, "filled");
const documents = readdirSync(folder).map(
  (file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as FilledDocument,
);
const words = { closing: (date: string) => `closing at ${date}`, opening: "opening", totalOfPartIII: "Part III" };
const said = (value: unknown) =>
  typeof value === "string" ? value : figureText(Decimal.isDecimal(value) ? value : null);

const saidBy = (r: MonthlyReturn) => toDocument(withoutAgreeing(keepPlaces(r))) as Record<string, unknown>;

test.each(documents.map((one) => [one.title, one] as const))("%s", (_, document) => {
  const r = anyReturn(document.return, document.set);
  const registers = document.registers.map((one) => readRegister(one, r));
  const proposed = proposeFill(r, registers, words, () => false);
  const isChosen = (key: string) => proposed.chosen.has(key);
  const [chosen, shown] = [true, false].map((wanted) =>
    Object.fromEntries(
      proposed.changes.filter(({ key }) => isChosen(key) === wanted).map(({ place, after }) => [place, said(after)]),
    ),
  );
  expect(chosen).toEqual(document.filled);
  expect(shown).toEqual(document.shown ?? {});
  expect(proposed.notes.map(({ kind }) => kind)).toEqual(document.notes ?? []);
  expect(proposed.stale.map(({ event }) => event.event)).toEqual(document.stale ?? []);
  const after = fillReturn(r, registers, words, isChosen).return;
  const computed = withFormulas(after, (_, value) => value === null);
  const [filed, filled] = [anyReturn(document.return), computed].map(saidBy);
  for (const part of document.equals ?? []) expect([part, filled[part]]).toEqual([part, filed[part]]);
  for (const { place, made } of proposed.changes) {
    const figures = made?.steps.flatMap(({ rows }) => rows.ranges) ?? [];
    if (made && place.startsWith("o")) expect([place, figures.length > 0 || made.figure.isZero()]).toEqual([place, true]); // prettier-ignore
  }
});
