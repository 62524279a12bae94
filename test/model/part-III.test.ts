import { figureText } from "../../src/model/figure";
import type { ShareClass } from "../../src/model/monthly-return";
import { groupsOf, lacksOfPartIII, missingInGroup, missingInPartIII, placesOfGroup, placesOfPartIII, totalOfPartIII } from "../../src/model/part-III"; // prettier-ignore
import { anyReturn } from "../returns";

const name = "treasury-and-convertibles-202601";
const composed = anyReturn(name);
const scheme = "options.classes[0].schemes[1]";
const shares: ShareClass = { kind: "Ordinary shares", letter: "Not applicable", stockCode: "00293", multiCounter: [] };
const other: ShareClass = { kind: "Preference shares", multiCounter: [] };
const total = (column: "issued" | "treasury", r = composed) => {
  const figure = totalOfPartIII(r, shares, column);
  return figure === undefined ? undefined : figureText(figure);
};

describe("the total of A to E of a class", () => {
  test("adds up its rows, treasury shares transferred as a decrease", () => {
    expect(total("issued")).toBe("103592445");
    expect(total("treasury")).toBe("-15115089");
  });

  test("is blank for a class of which nothing moves", () => {
    expect(totalOfPartIII(composed, other, "issued")).toBeNull();
    expect(groupsOf(composed, "options", other)).toEqual([]);
    expect(groupsOf(composed, "options", shares)).toEqual([0]);
  });

  test("leaves treasury shares out up to version 1.0.2", () => {
    const before = anyReturn(name, { formVersion: "1.0.2" });
    expect(total("issued", before)).toBe("87777356");
    expect(total("treasury", before)).toBe("");
  });

  test("is absent while a row's shares are", () => {
    expect(total("issued", anyReturn(name, { [scheme]: { movements: [] } }))).toBeUndefined();
  });

  test("rests on the figures of its column", () => {
    expect(placesOfGroup(composed, "options", 0, "treasury")).toEqual([
      "options.classes[0].schemes[0].treasuryShares",
      "options.classes[0].schemes[1].treasuryShares",
    ]);
    expect(placesOfGroup(composed, "otherMovements", 0, "treasury")).toEqual(
      [0, 1, 2].map((i) => `otherMovements.classes[0].events[${i}].treasury`),
    );
    expect(placesOfGroup(composed, "otherMovements", 0, "issued")).toEqual(
      [0, 1, 2].map((i) => `otherMovements.classes[0].events[${i}].issued`),
    );
    expect(placesOfPartIII(composed, shares, "issued")).toHaveLength(13);
    expect(placesOfPartIII(composed, other, "issued")).toEqual([]);
  });
});

describe("what lacks", () => {
  const without = anyReturn(name, { [scheme]: { newShares: "1", movements: [] } });

  test("of a group is the first figure that is absent", () => {
    expect(missingInGroup(composed, "options", 0)).toBeUndefined();
    expect(missingInGroup(without, "options", 0)).toBe(`${scheme}.treasuryShares`);
  });

  test("of a class is the first of its groups'", () => {
    expect(missingInPartIII(without, shares)).toBe(`${scheme}.treasuryShares`);
    expect(missingInPartIII(composed, shares)).toBe("otherMovements");
  });

  test("is nothing where all parts are there and of classes of Part II", () => {
    expect(lacksOfPartIII(composed)).toEqual([]);
  });

  test("is a part that is absent", () => {
    const { warrants, otherAgreements, ...rest } = composed;
    expect([warrants, otherAgreements]).not.toContain(undefined);
    expect(lacksOfPartIII(rest)).toEqual(["warrants", "otherAgreements"]);
  });

  test("is the class of a group that moves shares, where Part II does not list it", () => {
    const group = "warrants.classes[0]";
    const kind = { [`${group}.shares.kind`]: "Preference shares" };
    expect(lacksOfPartIII(anyReturn(name, kind))).toEqual([`${group}.shares.kind`]);
    const nil = { ...kind, [`${group}.warrants[0].newShares`]: "Nil", [`${group}.warrants[0].treasuryShares`]: "0" };
    expect(lacksOfPartIII(anyReturn(name, nil))).toEqual([]);
    const onlyTreasury = { ...kind, [`${group}.warrants[0].newShares`]: "-5", [`${group}.warrants[0].treasuryShares`]: "5" };
    expect(lacksOfPartIII(anyReturn(name, onlyTreasury))).toEqual([`${group}.shares.kind`]);
    expect(lacksOfPartIII(anyReturn(name, { ...kind, [`${group}.warrants`]: [{ movements: [] }] }))).toEqual([`${group}.shares.kind`]);
  }); // prettier-ignore
});
