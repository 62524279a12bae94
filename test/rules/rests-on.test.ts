import { Decimal } from "../../src/model/decimal";
import { copyOf, entryOf, setValueAt, withoutIndices } from "../../src/model/place";
import { rules } from "../../src/rules/catalogue";
import { check, type Finding } from "../../src/rules/check";
import { saidAt } from "../../src/rules/computed-places";
import type { Case, Rule } from "../../src/rules/rule";
import { en } from "../../src/texts/en";
import { filedReturn } from "../returns";
import { besideOf, scenariosByRule, type Scenario } from "../scenarios";

/** Figures that a rule reads to see whether it breaks at all, and which the words of an explanation do not rest on. */
const besidesThePoint: readonly (readonly [rule: RegExp, place: RegExp, why: string])[] = [
  [/^I-capital$/, /\.(opening|closing)(\.amount)?$/, "the other line is a finding of its own"],
  [/^II-float-public$/, /./, "percentage, box and market value are findings of their own"],
  [/-(exercised|expiry|price)$/, /\.opening$/, "the closing balance is asserted"],
  [/-price$/, /\.(mayBeIssued|newShares)$/, "the other of the two prices"],
  [/^III-A-may-be-issued$/, /\.newShares$/, "only what is outstanding bounds it"],
  [/-balances$/, /./, "each line is looked at by itself"],
  [/-total$/, /\.total\./, "the other total is a finding of its own"],
  [/^III-(depositary-units|shares)$/, /./, "every figure is a finding of its own"],
  [/^III-E-reorganisation$/, /\.number\.(opening|closing)$/, "the par value is asked about, not the number"],
];

const explained = rules.flatMap((rule) => (scenariosByRule[rule.id] ?? []).map((one) => [rule, one] as const));

test("an explanation lapses when a figure of the row that the rule reads, or one that the finding leads to, changes", () => {
  const surviving = explained.flatMap(([rule, scenario]) => {
    const c = caseOf(scenario);
    return explainFindings(rule, c).flatMap((finding) => {
      const places = new Set([...readIn(rule, c, finding), ...finding.related, ...finding.rows]);
      return [...places]
        .filter((place) => restsAfter(rule, c, finding, place) === finding.restsOn)
        .map((place) => [rule.id, place] as const);
    });
  });
  const unexpected = surviving.filter(
    ([rule, place]) => !besidesThePoint.some(([of, at]) => of.test(rule) && at.test(place)),
  );
  expect([...new Set(unexpected.map(([rule, place]) => `${rule}: ${withoutIndices(place)}`))]).toEqual([]);
});

test("explanations are given in enough scenarios for this to tell", () => {
  const count = explained.filter(([rule, one]) => explainFindings(rule, caseOf(one)).length > 0).length;
  expect(count).toBeGreaterThan(100);
});

// prettier-ignore
const bound: readonly (readonly [rule: string, at: RegExp, place: RegExp])[] = [
  ["V-confirmations", /./, /^otherMovements.*\.issued$/],
  ["V-confirmations", /./, /^otherAgreements.*\.treasuryShares$/],
  ["I-currency", /./, /\.number\.closing$/],
  ["I-currency", /./, /\.par\.closing\.amount$/],
  ["I-currency", /./, /\.capital\.closing\.amount$/],
  ["I-par", /currency$/, /\.par\.opening\.amount$/],
  ["I-total", /totals\[0\]\.currency/, /\.capital\.closing\.amount$/],
  ["I-continuity", /shares\.kind$/, /\.number\.opening$/],
  ["II-continuity", /shares\.kind$/, /\.issued\.opening$/],
  ["II-treasury-regime", /./, /\.treasury\.closing$/],
  ["II-weighted-voting", /./, /\.treasury\.closing$/],
  ["III-A-continuity", /shares\.kind$/, /\.opening$/],
  ["III-A-exercised", /./, /\.mayBeIssued$/],
  ["III-B-term", /./, /\.movements\[0\]\.number$/],
  ["III-C-price", /./, /\.(closing|newShares)$/],
  ["III-E-blackout", /./, /\.treasury$/],
  ["III-E-date", /./, /\.(issued|treasury)$/],
  ["III-E-moratorium", /./, /\.issued$/],
  ["III-E-reorganisation", /./, /\.events\[0\]\.issued$/],
  ["III-E-signs", /./, /\.(issued|treasury)$/],
  ["III-classes", /./, /\.(closing|mayBeIssued)$/],
  ["III-kinds", /./, /\.movements\[\d+\]\.number$/],
];

test.each(bound)("an explanation of %s at %s rests on %s", (id, at, place) => {
  const rule = rules.find((one) => one.id === id) as Rule;
  const lapsing = (scenariosByRule[id] ?? []).flatMap((scenario) => {
    const c = caseOf(scenario);
    const findings = explainFindings(rule, c).filter((finding) => at.test(finding.at ?? ""));
    return findings.flatMap((finding) =>
      [...finding.related, ...finding.rows].filter((one) => {
        const after = restsAfter(rule, c, finding, one);
        return place.test(one) && after !== undefined && after !== finding.restsOn;
      }),
    );
  });
  expect(lapsing).not.toEqual([]);
});

test("a closing balance that the form computes is bound by what it is computed of", () => {
  const rule = rules.find(({ id }) => id === "III-A-may-be-issued") as Rule;
  const scheme = "options.classes[0].schemes[0]";
  const of = (opening: string) => {
    const written = { [`${scheme}.opening`]: opening, [`${scheme}.movements`]: [], [`${scheme}.closing`]: undefined, [`${scheme}.mayBeIssued`]: "9,999" }; // prettier-ignore
    return explainFindings(rule, { return: filedReturn("00020-sensetime-202301", written), holidays: [] })[0].restsOn;
  };
  expect(of("1,000")).toContain("1,000");
  expect(of("1,001")).not.toBe(of("1,000"));
});

function caseOf(scenario: Scenario): Case {
  return { ...besideOf(scenario), return: filedReturn(scenario.return, scenario.writtenOver) };
}

function explainFindings(rule: Rule, c: Case): Finding[] {
  const findings = [...check([rule], c, [], en).findings];
  return findings.filter(({ severity, rule: id }) => severity === "explain" && id === rule.id);
}

/** What a finding rests on when a figure has changed by 1; undefined when it is no figure, or the finding is gone. */
function restsAfter(rule: Rule, c: Case, finding: Finding, place: string): string | undefined {
  const figure = saidAt(c.return, place);
  if (!Decimal.isDecimal(figure)) return undefined;
  const changed = copyOf(c);
  setValueAt(changed.return, place, figure.plus(1));
  const after = explainFindings(rule, changed).filter((one) => one.at === finding.at && one.place === finding.place);
  return (after.find(({ restsOn }) => restsOn === finding.restsOn) ?? after[0])?.restsOn;
}

/** The figures that a rule reads in the row, the class or the total that a finding is about. */
function readIn(rule: Rule, c: Case, finding: Finding): string[] {
  const read = new Set<string>();
  void [...rule.check({ ...c, return: watched(c.return, "", read) })];
  const row = entryOf(finding.at ?? "");
  return [...read].filter((place) => row !== "" && entryOf(place) === row);
}

/** A value that notes the places of the figures which are read of it. */
function watched<T>(value: T, path: string, read: Set<string>): T {
  if (typeof value !== "object" || value === null) return value;
  if (Decimal.isDecimal(value)) {
    read.add(path);
    return value;
  }
  return new Proxy(value, {
    get(target, key) {
      const inner: unknown = Reflect.get(target, key);
      if (typeof key === "symbol" || typeof inner === "function") return inner;
      const at = Array.isArray(target) ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`;
      return watched(inner, at, read);
    },
  });
}
