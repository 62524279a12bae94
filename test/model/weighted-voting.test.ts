import { hasWeightedVotingClass, votingClassOf } from "../../src/model/weighted-voting";
import { filedReturn } from "../returns";

const senseTime = filedReturn("00020-sensetime-202301");
const named = (shares: object) => filedReturn("00020-sensetime-202301", { "issued.classes[1].shares": shares });

test("the form calls every class of an issuer with weighted voting rights so", () => {
  expect(hasWeightedVotingClass(senseTime)).toBe(true);
  expect(hasWeightedVotingClass(filedReturn("01723-moon-inc-202601"))).toBe(false);
  const onlyInPartI = filedReturn("00020-sensetime-202301", { issued: "Not applicable" });
  expect(hasWeightedVotingClass(onlyInPartI)).toBe(true);
  const onlyInPartII = filedReturn("00020-sensetime-202301", { authorised: "Not applicable" });
  expect(hasWeightedVotingClass(onlyInPartII)).toBe(true);
  expect(hasWeightedVotingClass(filedReturn("01723-moon-inc-202601", { "issued.classes[0].shares.kind": "Non-WVR shares", "authorised.classes[0].shares": {} }))).toBe(false); // prettier-ignore
});

test.each([
  ["Class A", 1],
  ["class  a", 1],
  ["A", 1],
  [" Class B ", 0],
  ["WVR ordinary shares Class A", 1],
  ["Class C", undefined],
  ["WVR ordinary shares", undefined],
])("%j is the class at %s", (words, index) => {
  expect(votingClassOf(senseTime, words)).toBe(index);
});

test("a class may be named by its description, and none is where two are named alike", () => {
  expect(votingClassOf(named({ kind: "Ordinary shares", description: "Founder  shares" }), "founder shares")).toBe(1);
  expect(votingClassOf(named({ letter: "B" }), "Class B")).toBeUndefined();
});
