import { abridged } from "../../src/rules/abridged";

describe("the figures that an explanation rests on fit into a cell", () => {
  const long = (last: string) => `${"opening 1,363; ".repeat(1_000)}${last}`;

  test("short ones stay as they are", () => {
    expect(abridged("says 11; should be 10")).toBe("says 11; should be 10");
    expect(abridged("x".repeat(4_000))).toBe("x".repeat(4_000));
  });

  test("long ones keep their beginning, and a change at their end still shows", () => {
    expect(abridged(long("1")).length).toBeLessThan(4_050);
    expect(abridged(long("1")).startsWith("opening 1,363; opening")).toBe(true);
    expect(abridged(long("1"))).not.toBe(abridged(long("2")));
    expect(abridged(long("1"))).not.toBe(abridged(long("12")));
  });
});
