import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { reviewDocument, type Review } from "../src/monthly-return";
import { rules } from "../src/rules/catalogue";
import { en } from "../src/texts/en";
import { detailsOf } from "./details";
import { expectGolden } from "./golden";
import { filedReturn } from "./returns";
import { besideOf, scenariosByRule, type Scenario } from "./scenarios";

const folder = join(__dirname, "golden/details");
const isRenewing = process.env["GOLDEN"] === "renew";
mkdirSync(folder, { recursive: true });

test.each(rules.map(({ id }) => id))("what a finding leads to and rests on: %s", (id) => {
  const own = scenariosByRule[id] ?? [];
  expectGolden(`details/${id}.json`, Object.fromEntries(own.map((one) => [one.title, detailsOf(id, reviewOf(one))])));
});

test("no details are left over from a rule that is gone", () => {
  const stale = readdirSync(folder).filter((file) => !rules.some(({ id }) => `${id}.json` === file));
  if (isRenewing) for (const file of stale) rmSync(join(folder, file));
  else expect(stale).toEqual([]);
});

function reviewOf(scenario: Scenario): Review {
  return reviewDocument(filedReturn(scenario.return, scenario.writtenOver), en, besideOf(scenario));
}
