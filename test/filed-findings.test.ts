import { reviewDocument } from "../src/monthly-return";
import { en } from "../src/texts/en";
import { expectGolden } from "./golden";
import { filedReturn, returnNames } from "./returns";

test("what is found in each filed return is what was found before", () => {
  const reviews = returnNames.map((name) => {
    const { verdict, findings } = reviewDocument(filedReturn(name), en);
    const found = findings.map(({ rule, severity, at, message }) => ({ rule, severity, at, message }));
    return [name, { verdict: verdict.text, findings: found }] as const;
  });
  expectGolden("filed-findings.json", Object.fromEntries(reviews));
});

test.each(returnNames)("what was lawfully filed must not be fixed: %s", (name) => {
  const { findings } = reviewDocument(filedReturn(name), en);
  expect(findings.filter(({ severity }) => severity === "mustFix")).toEqual([]);
});
