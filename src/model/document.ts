import { parseDate } from "./calendar-date";
import { figureText, parseFigure, type Figure } from "./figure";
import { issuerProfileShape, type IssuerProfile } from "./issuer-profile";
import { monthlyReturnShape, type MonthlyReturn } from "./monthly-return";
import { notApplicable, type Fields, type Shape } from "./shape";
import { formVersions, versionFor, versionNamed } from "./versions";

/** What is wrong with a document, and where. */
export interface DocumentError {
  readonly path: string;
  readonly problem:
    | "notAReturn"
    | "unknownField"
    | "notAFigure"
    | "notADate"
    | "notText"
    | "notATick"
    | "notAList"
    | "notARecord"
    | "unknownVersion"
    | "versionMissing";
  readonly found: unknown;
}

/** A Monthly Return from its JSON document; every error of the document at once when it is not one. */
export function parseDocument(
  json: unknown,
): { readonly return: MonthlyReturn } | { readonly errors: DocumentError[] } {
  if (!isRecord(json)) return { errors: [{ path: "", problem: "notAReturn", found: json }] };
  const errors: DocumentError[] = [];
  const { formVersion: printed, ...content } = json;
  for (const name of besideTheReturn) delete content[name];
  const parsed = parse(monthlyReturnShape, content, "", errors) as MonthlyReturn;
  const formVersion = versionOf(printed, (parsed.cover as MonthlyReturn["cover"] | undefined)?.monthEnded);
  if (formVersion === undefined) {
    const problem = printed === undefined ? "versionMissing" : "unknownVersion";
    return { errors: [{ path: "formVersion", problem, found: printed }, ...errors] };
  }
  return errors.length > 0 ? { errors } : { return: { ...parsed, formVersion } };
}

/** An issuer profile from its JSON document; what is left out is left open. */
export function parseProfile(
  json: unknown,
): { readonly profile: IssuerProfile } | { readonly errors: DocumentError[] } {
  const errors: DocumentError[] = [];
  const profile = parse(issuerProfileShape, json ?? {}, "", errors) as IssuerProfile;
  return errors.length > 0 ? { errors } : { profile };
}

/** What a document may hold that is not part of the return. */
const besideTheReturn = ["$schema", "about"];

/** The JSON document of a Monthly Return: figures as digits in text, "" for blank, what is absent left out. */
export function toDocument({ formVersion, ...content }: MonthlyReturn): unknown {
  return { formVersion, ...(serialise(monthlyReturnShape, content) as object) };
}

/** The JSON Schema of the document. */
export function documentSchema(): unknown {
  const { properties, ...rest } = schemaOf(monthlyReturnShape) as { properties: object };
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Monthly Return (form FF301)",
    description:
      'A figure is text with its digits, "" where the form\'s cell is blank, or the words as filed; what is left out is absent: not in hand, or, where the form computes it, not asserted.',
    ...rest,
    properties: {
      $schema: { type: "string" },
      about: { description: "Where the return comes from and what is odd about it." },
      formVersion: { enum: formVersions },
      ...properties,
    },
  };
}

/** A return or a part of it with every cell blank, as a new form is. */
export function blank(shape: Shape): unknown {
  if ("record" in shape) return mapFields(shape.record, blank);
  if ("list" in shape) return [];
  if ("part" in shape) return blank(shape.part);
  return { figure: null, text: "", date: "", tick: false }[shape.leaf];
}

/** A return with everything absent: the lists and records that cells are read into, no cell. */
export function absent(shape: Shape): unknown {
  if ("record" in shape) return mapFields(shape.record, absent);
  return "list" in shape ? [] : undefined;
}

function versionOf(printed: unknown, monthEnded: string | undefined) {
  if (typeof printed === "string") return versionNamed(printed);
  return printed === undefined && monthEnded ? versionFor(monthEnded) : undefined;
}

function parse(shape: Shape, json: unknown, path: string, errors: DocumentError[]): unknown {
  const wrong = (problem: DocumentError["problem"]) => void errors.push({ path, problem, found: json });
  if ("record" in shape) {
    if (json === undefined) return absent(shape);
    if (!isRecord(json)) return wrong("notARecord");
    for (const name of Object.keys(json)) {
      const at = path === "" ? name : `${path}.${name}`;
      if (!(name in shape.record)) errors.push({ path: at, problem: "unknownField", found: json[name] });
    }
    return mapFields(shape.record, (of, name) => parse(of, json[name], path === "" ? name : `${path}.${name}`, errors));
  }
  if ("list" in shape) {
    if (json === undefined) return [];
    return Array.isArray(json)
      ? json.map((item, i) => parse(shape.list, item, `${path}[${i}]`, errors))
      : wrong("notAList");
  }
  if (json === undefined) return undefined;
  if ("part" in shape) {
    if (json === notApplicable) return json;
    return parse(shape.part, json, path, errors);
  }
  if (shape.leaf === "tick") return typeof json === "boolean" ? json : wrong("notATick");
  if (typeof json !== "string") return wrong("notText");
  if (shape.leaf === "text") return json;
  if (shape.leaf === "date") return parseDate(json) ?? wrong("notADate");
  const figure = parseFigure(json);
  return figure === undefined ? wrong("notAFigure") : figure;
}

function serialise(shape: Shape, value: unknown): unknown {
  if (value === undefined || value === notApplicable) return value;
  if ("record" in shape)
    return mapFields(shape.record, (of, name) => serialise(of, (value as Record<string, unknown>)[name]));
  if ("list" in shape) return (value as unknown[]).map((item) => serialise(shape.list, item));
  if ("part" in shape) return serialise(shape.part, value);
  return shape.leaf === "figure" ? figureText(value as Figure) : value;
}

function schemaOf(shape: Shape): object {
  if ("record" in shape) {
    return { type: "object", additionalProperties: false, properties: mapFields(shape.record, schemaOf) };
  }
  if ("list" in shape) return { type: "array", items: schemaOf(shape.list) };
  if ("part" in shape) return { anyOf: [{ const: notApplicable }, schemaOf(shape.part)] };
  return shape.leaf === "tick" ? { type: "boolean" } : { type: "string" };
}

/** Records leave out what is absent, so that two returns that say the same are equal. */
function mapFields(fields: Fields, map: (shape: Shape, name: string) => unknown): Record<string, unknown> {
  const mapped = Object.entries(fields).map(([name, shape]) => [name, map(shape, name)] as const);
  return Object.fromEntries(mapped.filter(([, value]) => value !== undefined));
}

function isRecord(json: unknown): json is Record<string, unknown> {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}
