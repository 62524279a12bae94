import { Decimal } from "../../src/model/decimal";
import { toDocument } from "../../src/model/document";
import { exportDocument, openDocument, openProfile, ruleCard, rulesRecord, rulesShown } from "../../src/monthly-return";
import { rules } from "../../src/rules/catalogue";
import { systemRules } from "../../src/rules/system";
import { en } from "../../src/texts/en";
import type { RuleId } from "../../src/texts/texts";
import { filedReturn, returnNames } from "../returns";

test.each(returnNames.slice(0, 10))("%s is exported as a document that opens as the same return", (name) => {
  const r = filedReturn(name);
  const text = exportDocument(r);
  expect(openDocument(text, en)).toEqual({ return: r });
  expect(text).toBe(`${JSON.stringify(toDocument(r), null, 2)}\n`);
});

test("a profile is opened from its document, and what is wrong with one is said in sentences", () => {
  expect(openProfile('\uFEFF{ "schemeLimit": "1,500" }', en)).toEqual({ profile: { schemeLimit: new Decimal(1500), resultsDates: [] } }); // prettier-ignore
  expect(openProfile("{", en)).toEqual({ errors: [expect.stringMatching(/^It is not JSON/)] });
  expect(openProfile('{ "bord": "GEM" }', en)).toEqual({ errors: [en.documentErrors.unknownField("bord", "GEM")] });
});

describe("a rule for a reader", () => {
  test("is there for every rule, in the order of the form, with its texts, expression and sources", () => {
    const cards = rulesShown(en);
    expect(cards.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
    for (const [i, card] of cards.entries()) {
      const { title, why, howToFix } = en.rules[rules[i].id];
      const { part, expression, citations } = rules[i];
      expect(card).toMatchObject({ title, why, howToFix, part, expression, citations });
      expect(card.severities.length).toBeGreaterThan(0);
    }
  });

  test("is there for every problem of reading too, without an expression", () => {
    const card = ruleCard("system-digitsLost", en);
    expect(card).toMatchObject({ severities: ["explain"], part: "", expression: "", citations: [] });
    for (const kind of [...Object.keys(systemRules), "ruleFailed"]) {
      expect(ruleCard(`system-${kind}` as RuleId, en).title).not.toBe("");
    }
    expect(ruleCard("system-ruleFailed", en).severities).toEqual(["mustFix"]);
  });

  test("prints a row of its own on the sheet of the rules", () => {
    const { rows } = rulesRecord(en, []);
    expect(rows.map(({ rule }) => rule)).toEqual(rules.map(({ id }) => id));
    const row = rows.find(({ rule }) => rule === "II-closing");
    const { title, howToFix } = en.rules["II-closing"];
    const rule = rules.find(({ id }) => id === "II-closing");
    expect(row).toMatchObject({ severity: "Must fix", part: "II", title, howToFix, expression: rule?.expression, on: "", reason: "" }); // prettier-ignore
    expect(row?.source).toContain(`${rule?.citations[0].reference} (`);
    for (const { source } of rows) expect(source).toMatch(/^$|\((\d\d \w+ \d{4}|unconfirmed)\)$/);
  });
});
