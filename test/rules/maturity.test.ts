import { maturityIn } from "../../src/rules/maturity";

test.each([
  ["2.75% guaranteed convertible bonds due 2026", "2026-12-31"],
  ["Convertible bonds due May 2026", "2026-05-31"],
  ["Bonds due in May 2026", "2026-05-31"],
  ["Bonds due on 15 May 2026", "2026-05-15"],
  ["Notes maturing 15th May, 2026", "2026-05-15"],
  ["Notes maturing on May 15, 2026", "2026-05-15"],
  ["Bonds due 1st February 2026", "2026-02-01"],
  ["Bonds due 2nd Feb. 2026", "2026-02-02"],
  ["Bonds due 3rd Mar 2026", "2026-03-03"],
  ["Bonds due 31 June 2026, as amended", "2026-06-30"],
  ["Bonds due 2025, extended as bonds due 2027", "2027-12-31"],
  ["Bonds due 2027 and bonds due 2025", "2027-12-31"],
  ["BONDS DUE 1999", "1999-12-31"],
  ["Bonds issued in 2020", undefined],
  ["Bonds due 20261", undefined],
  ["Bonds due 1826", undefined],
  ["Overdue 2026", undefined],
  ["", undefined],
])("%j can be outstanding until %s", (description, day) => {
  expect(maturityIn(description)).toBe(day);
});

test.each(["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"].map((name, i) => [name, i + 1] as const))(
  "due %s",
  (name, month) => {
    expect(maturityIn(`due ${name} 2027`)?.slice(0, 7)).toBe(`2027-${String(month).padStart(2, "0")}`);
  },
); // prettier-ignore
