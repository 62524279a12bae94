import { blankEntry, blankPart, blankReturn, optionalParts } from "../../src/model/blank-return";
import { toDocument } from "../../src/model/document";
import type { MonthlyReturn } from "../../src/model/monthly-return";
import { wholeReturn } from "../whole-return";

const lengthsOf = (value: unknown, path = ""): Record<string, number> => {
  if (typeof value !== "object" || value === null) return {};
  const own = Array.isArray(value) ? { [path]: value.length } : {};
  const inner = Object.entries(value).map(([key, one]) => lengthsOf(one, Array.isArray(value) ? `${path}[]` : path === "" ? key : `${path}.${key}`)); // prettier-ignore
  return Object.assign(own, ...inner) as Record<string, number>;
};

describe("a new return", () => {
  const r = blankReturn({ monthEnded: "2026-01-31", classes: 2, applicable: ["options", "depositaryReceipts"] });

  test("is of its month, in the version that the month calls for", () => {
    expect(r.formVersion).toBe("1.2.0");
    expect(r.cover).toEqual({ monthEnded: "2026-01-31", status: "New Submission", issuer: "", dateSubmitted: "" });
    expect(blankReturn({ monthEnded: "2023-01-31", classes: 1, applicable: [] }).formVersion).toBe("1.0.1");
  });

  test("has so many classes in Parts I and II, and one group or receipt in each part chosen", () => {
    expect(lengthsOf(toDocument(r))).toEqual({
      "authorised.classes": 2,
      "authorised.classes[].shares.multiCounter": 0,
      "authorised.totals": 1,
      "issued.classes": 2,
      "issued.classes[].shares.multiCounter": 0,
      "options.classes": 1,
      "options.classes[].shares.multiCounter": 0,
      "options.classes[].schemes": 1,
      "options.classes[].schemes[].movements": 0,
      "depositaryReceipts.receipts": 1,
      "confirmations.items": 8,
    });
  });

  test("has every other part Not applicable", () => {
    const stated = optionalParts.filter((part) => r[part] === "Not applicable");
    expect(stated).toEqual(["warrants", "convertibles", "otherAgreements", "otherMovements"]);
  });

  test("has its confirmations as they are printed, and every other cell blank", () => {
    const { items } = r.confirmations as Exclude<MonthlyReturn["confirmations"], string | undefined>;
    expect(items).toEqual(Array.from({ length: 8 }, () => ({ wording: "as printed" })));
    const { authorised, issued, options, depositaryReceipts, signatory, remarks } = toDocument(r) as MonthlyReturn;
    const cells = JSON.stringify({ authorised, issued, options, depositaryReceipts, signatory, remarks });
    expect(new Set(cells.match(/(?<=:)("[^"]*"|true|false|null|\d+)/g))).toEqual(new Set(['""', "false"]));
  });
});

test("a part has one class at least", () => {
  expect(lengthsOf(blankPart("issued", 0))["classes"]).toBe(1);
  expect(lengthsOf(blankPart("authorised", 3))).toMatchObject({ classes: 3, totals: 1 });
});

test("an entry has the cells of its list, and a group of III one row", () => {
  const whole = wholeReturn("1.2.0") as unknown as Record<string, Record<string, object[]>>;
  expect(Object.keys(blankEntry("issued.classes"))).toEqual(Object.keys(whole["issued"]["classes"][0]));
  expect(lengthsOf(blankEntry("otherMovements.classes"))).toEqual({ "shares.multiCounter": 0, events: 1 });
  expect(lengthsOf(blankEntry("warrants.classes"))).toMatchObject({ warrants: 1 });
  expect(lengthsOf(blankEntry("issued.classes"))).toEqual({ "shares.multiCounter": 0 });
  expect(blankEntry("options.classes[0].schemes[0].movements")).toEqual({ kind: "", number: null });
});
