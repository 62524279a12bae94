import fc from "fast-check";
import { registers } from "../../src/registers/catalogue";
import { dateOrders, numberOrders } from "../../src/registers/date-cell";
import { fields, type FieldKey } from "../../src/registers/fields";
import { shapeOf, type RegisterMapping } from "../../src/registers/mapping";
import { mappingsDocument, parseMappings } from "../../src/registers/mappings-document";
import { fieldsOf } from "../../src/registers/match-columns";
import { nameOfRegister } from "../../src/registers/names";
import type { Shape } from "../../src/registers/register";

const mapping: RegisterMapping = {
  register: "options",
  source: { kind: "file", name: "options.xlsx", sheet: "2026" },
  shape: "transactions",
  columns: { scheme: "計劃", event: "事件", eventDate: "日期", number: "數目" },
  days: { eventDate: { order: "dayFirst", hasShortYears: true } },
  values: { event: { 行使: "Exercised", "": "Lapsed" } },
  signs: "asStated",
  isAmongOptions: true,
};

const word = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
  fc.constantFrom("__proto__", "constructor", "toString", "=1+1", "行使", '"quoted"', "two\nlines"),
);
const written = fc.record(
  { order: fc.constantFrom(...dateOrders), hasShortYears: fc.boolean(), numbers: fc.constantFrom(...numberOrders) },
  { requiredKeys: [] },
);
const arbitraryMapping: fc.Arbitrary<RegisterMapping> = fc.constantFrom(...registers).chain(({ id, shapes }) =>
  fc.constantFrom(...(Object.keys(shapes) as Shape[])).chain((shape) => {
    const spec = shapeOf({ register: id, shape });
    const needed = [...spec.required, ...(spec.oneOf?.slice(0, 1) ?? [])];
    return fc.subarray(fieldsOf(spec).filter((field) => !needed.includes(field))).chain((others) => {
      const own = [...needed, ...others];
      const dated = own.filter((field) => fields[field].kind === "date");
      const records = <T>(all: readonly FieldKey[], of: fc.Arbitrary<T>) =>
        fc.record(Object.fromEntries(all.map((field) => [field, of])) as Record<FieldKey, fc.Arbitrary<T>>);
      return fc
        .record({
          name: word,
          sheet: fc.option(word, { nil: undefined }),
          kind: fc.constantFrom("sheet", "table", "name", "file"),
          encoding: fc.constantFrom("big5", "windows-1252", undefined),
          columns: records(own, word),
          days: records(dated, written),
          values: records(own.slice(0, 2), fc.dictionary(word, word, { maxKeys: 4, noNullPrototype: true })),
          signs: fc.constantFrom("byKind", "asStated", undefined),
          isAmongOptions: fc.constantFrom(true, undefined),
        })
        .map(({ name, sheet, kind, encoding, signs, isAmongOptions, ...rest }) => ({
          register: id,
          source: { kind, name, ...(sheet !== undefined && { sheet }), ...(encoding && { encoding }) },
          shape,
          ...rest,
          ...(signs && { signs }),
          ...(isAmongOptions && { isAmongOptions }),
        }));
    });
  }),
);

describe("a file of how registers are read", () => {
  test("says the same when it is read", () => {
    expect(parseMappings(mappingsDocument([mapping]))).toEqual({ mappings: [mapping] });
  });

  test("law: says the same whatever the mappings are", () => {
    const all = fc.uniqueArray(arbitraryMapping, { minLength: 1, maxLength: 4, selector: nameOfRegister });
    fc.assert(
      fc.property(all, (mappings) => expect(parseMappings(mappingsDocument(mappings))).toEqual({ mappings })),
      { numRuns: 100 },
    );
  });

  test("may begin with the mark that some editors write before a text", () => {
    expect(parseMappings(`\uFEFF${mappingsDocument([mapping])}`)).toEqual({ mappings: [mapping] });
  });

  test("may leave out what nobody had to say", () => {
    const { register, source, shape, columns } = mapping;
    const text = JSON.stringify({ registers: [{ register, source, shape, columns }] });
    expect(parseMappings(text)).toEqual({ mappings: [{ register, source, shape, columns, days: {}, values: {} }] });
  });
});

/** What is said of a document whose mapping has some of its items written over. */
const wrongIn = (own: object) => parseMappings(JSON.stringify({ registers: [{ ...mapping, ...own }] }));

describe("a file that is damaged is refused, with the name of what is wrong", () => {
  test.each([
    ["register", { register: "shares" }],
    ["register", { register: ["options"] }],
    ["register", { register: "constructor" }],
    ["shape", { shape: "balance" }],
    ["shape", { register: "registrar", shape: "transactions" }],
    ["shape", { register: "nextDay", shape: "balances" }],
    ["source", { source: undefined }],
    ["source", { source: "Options" }],
    ["source", { source: { kind: "folder", name: "Options" } }],
    ["source", { source: { kind: "sheet", name: "" } }],
    ["source", { source: { kind: "sheet" } }],
    ["source", { source: { kind: "file", name: "a.xlsx", sheet: 1 } }],
    ["source", { source: { kind: "file", name: "a.csv", encoding: "EBCDIC" } }],
    ["columns", { columns: undefined }],
    ["columns", { columns: {} }],
    ["columns", { columns: ["Scheme"] }],
    ["columns", { columns: { ...mapping.columns, number: "" } }],
    ["columns", { columns: { ...mapping.columns, number: 5 } }],
    ["columns", { columns: { ...mapping.columns, colour: "Colour" } }],
    ["columns", { columns: { scheme: "計劃", event: "事件", eventDate: "日期" } }],
    ["columns", { shape: "balances", columns: { scheme: "計劃", price: "價" } }],
    ["days", { days: [] }],
    ["days", { days: { eventDate: "dayFirst" } }],
    ["days", { days: { eventDate: { order: "yearFirst" } } }],
    ["days", { days: { eventDate: { hasShortYears: "yes" } } }],
    ["days", { days: { birthday: {} } }],
    ["values", { values: "none" }],
    ["values", { values: { event: ["Exercised"] } }],
    ["values", { values: { event: { 行使: 1 } } }],
    ["values", { values: { movement: {} } }],
    ["signs", { signs: "mixed" }],
    ["isAmongOptions", { isAmongOptions: "true" }],
  ])("%s: %j", (wrong, own) => expect(wrongIn(own)).toEqual({ wrong }));

  test.each(["{}", "[]", "null", "5", '"registers"', '{"registers": {}}', '{"registers": []}'])(
    "registers: %s",
    (text) => {
      expect(parseMappings(text)).toEqual({ wrong: "registers" });
    },
  );

  test.each(["null", "[]", '"options"', "5"])("register: an entry that is %s", (entry) => {
    expect(parseMappings(`{"registers": [${entry}]}`)).toEqual({ wrong: "register" });
  });

  test("one of several that is wrong refuses all of them", () => {
    expect(parseMappings(JSON.stringify({ registers: [mapping, { ...mapping, shape: "" }] }))).toEqual({ wrong: "shape" }); // prettier-ignore
  });

  test("two of one name are refused, by that name, for they could not be told apart on their sheet", () => {
    expect(parseMappings(mappingsDocument([mapping, { ...mapping, signs: "byKind" }]))).toEqual({ wrong: "Option register (options.xlsx, 2026)" }); // prettier-ignore
  });

  test("a text that is no JSON says where it breaks", () => {
    const half = parseMappings(mappingsDocument([mapping]).slice(0, 100));
    expect(half).toHaveProperty("wrong", expect.stringMatching(/JSON/));
    expect(parseMappings("")).toHaveProperty("wrong", expect.stringMatching(/JSON/));
  });

  test("nesting without end is refused too", () => {
    expect(parseMappings("[".repeat(200_000))).toHaveProperty("wrong", expect.any(String));
  });
});

describe("hostile names do no harm", () => {
  const text = (own: string) => mappingsDocument([mapping]).replace('"register"', `${own}, "register"`);

  test("of what every object has", () => {
    expect(parseMappings(text('"__proto__": {"register": "awards", "isHostile": true}'))).toEqual({
      mappings: [mapping],
    });
    expect(({} as { isHostile?: boolean }).isHostile).toBeUndefined();
  });

  test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
    "a column, a day or a value of %s is refused",
    (name) => {
      const own = (item: string, value: string) => wrongIn(JSON.parse(`{"${item}": {"${name}": ${value}}}`) as object);
      expect([own("columns", '"x"'), own("days", "{}"), own("values", "{}")]).toEqual([{ wrong: "columns" }, { wrong: "days" }, { wrong: "values" }]); // prettier-ignore
    },
  );

  test("a register may write them in its cells", () => {
    const values = JSON.parse(
      '{"event": {"__proto__": "Exercised", "constructor": "Lapsed"}}',
    ) as RegisterMapping["values"];
    const read = parseMappings(mappingsDocument([{ ...mapping, values }]));
    const event = "mappings" in read ? read.mappings[0].values.event! : {};
    expect(Object.entries(event)).toEqual([["__proto__", "Exercised"], ["constructor", "Lapsed"]]); // prettier-ignore
    expect(Object.getPrototypeOf(event)).toBe(Object.prototype);
  });
});

test("law: whatever is put in the place of any item, and wherever the text is cut, nothing is thrown", () => {
  const whole = JSON.parse(mappingsDocument([mapping])) as { registers: Record<string, unknown>[] };
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(mapping)), fc.jsonValue({ maxDepth: 3 }), fc.double({ min: 0, max: 1, noNaN: true }), (item, value, part) => {
      const text = JSON.stringify({ registers: [{ ...whole.registers[0], [item]: value }] });
      for (const one of [text, text.slice(0, Math.floor(text.length * part))]) {
        const read = parseMappings(one);
        if ("wrong" in read) expect(read.wrong).not.toBe("");
        else expect(parseMappings(mappingsDocument(read.mappings))).toEqual(read);
      }
    }),
    { numRuns: 200 },
  ); // prettier-ignore
});
