import { toDocument } from "../../src/model/document";
import { isDay } from "../../src/model/calendar-date";
import { figureText, type Figure } from "../../src/model/figure";
import { valueAt } from "../../src/model/place";
import { monthAfter, rollForward, type CarriedOver } from "../../src/model/roll-forward";
import { nothingBeside, reviewDocument } from "../../src/monthly-return";
import { rules } from "../../src/rules/catalogue";
import { en } from "../../src/texts/en";
import { anyReturn, composedNames, filedReturn, returnNames } from "../returns";

const nothingCarried: CarriedOver = { remarks: new Set(), isNil: false };
const nilMonth: CarriedOver = { remarks: new Set(), isNil: true };
const ofContinuity = new Set<string>(rules.filter(({ basis }) => basis === "continuity").map(({ id }) => id));
const dated = [...returnNames, ...composedNames].filter((name) => isDay(anyReturn(name).cover.monthEnded ?? ""));

test("the month after one is a whole month, over the end of the year and in leap years too", () => {
  expect(["2026-01-31", "2023-12-31", "2024-01-31", "2026-03-31", "2026-02-28"].map(monthAfter)).toEqual([
    "2026-02-28",
    "2024-01-31",
    "2024-02-29",
    "2026-04-30",
    "2026-03-31",
  ]);
});

test.each(dated)("%s: every opening of the next month is its closing", (name) => {
  const previous = anyReturn(name);
  const next = rollForward(previous, nothingCarried);
  const { findings } = reviewDocument(next, en, { ...nothingBeside, previous });
  expect(findings.filter(({ rule }) => ofContinuity.has(rule)).map(({ message }) => message)).toEqual([]);
});

test.each(["00020-sensetime-202301", "01723-moon-inc-202601"])(
  "%s: a nil month reconciles once a person has stated the public float",
  (name) => {
    const previous = filedReturn(name);
    const nil = rollForward(previous, nilMonth);
    if (typeof nil.issued === "object")
      for (const { publicFloat } of nil.issued.classes)
        if (publicFloat.complied !== undefined) publicFloat.complied = true;
    const { verdict, findings } = reviewDocument(nil, en, { ...nothingBeside, previous });
    expect(findings.filter(({ severity }) => severity === "mustFix").map(({ message }) => message)).toEqual([]);
    expect(verdict.severity).toBe("reconcile");
  },
);

test.each(dated)("%s: a second nil month differs from the first by its month alone", (name) => {
  const first = rollForward(anyReturn(name), nilMonth);
  const second = rollForward(first, nilMonth);
  expect(second.cover.monthEnded).toBe(monthAfter(first.cover.monthEnded!));
  expect(toDocument({ ...second, formVersion: first.formVersion, cover: first.cover })).toEqual(toDocument(first));
});

describe("what was of the month is gone, and what is of the issuer stays", () => {
  const moon = filedReturn("01723-moon-inc-202601", { "remarks.issued": "A remark", "remarks.options": "Another" });
  const next = rollForward(moon, { ...nothingCarried, remarks: new Set(["issued"]) });

  test("the month, status and day of the cover", () => {
    expect(next.cover).toEqual({
      ...moon.cover,
      monthEnded: "2026-02-28",
      status: "New Submission",
      dateSubmitted: "",
    });
  });

  test("remarks are carried one by one", () => {
    expect(next.remarks).toMatchObject({ issued: "A remark", options: "" });
  });

  test("the public float is to be stated anew, under the same threshold", () => {
    const float = typeof next.issued === "object" ? next.issued.classes[0].publicFloat : undefined;
    expect(float).toMatchObject({ complied: false, notComplied: false });
    expect(float?.threshold).toMatch(/^Initial Prescribed Threshold/);
  });

  test("the public float is not stated by rolling into a month in which nothing moved either", () => {
    const complied = filedReturn("01723-moon-inc-202601", {
      "issued.classes[0].publicFloat.complied": true,
      "issued.classes[0].publicFloat.percentage": "31.5",
    });
    const nil = rollForward(complied, nilMonth);
    const float = typeof nil.issued === "object" ? nil.issued.classes[0].publicFloat : undefined;
    expect(float).toMatchObject({ complied: false, notComplied: false, percentage: null });
    expect(float?.threshold).toMatch(/^Initial Prescribed Threshold/);
  });

  test("movements are gone, terms and what may still be issued stay", () => {
    expect(toDocument(next)).toMatchObject({
      convertibles: {
        classes: [{ instruments: [{ opening: "52377600", movements: [], mayBeIssued: "10475520", price: { currency: "HKD", amount: "5" } }] }],
      },
    }); // prettier-ignore
  });
});

describe("words in place of what is outstanding under a scheme", () => {
  const scheme = "options.classes[0].schemes[0]";
  const opening = (said: Readonly<Record<string, unknown>>) => {
    const before = filedReturn("00020-sensetime-202301", Object.fromEntries(Object.entries(said).map(([field, value]) => [`${scheme}.${field}`, value]))); // prettier-ignore
    return figureText((valueAt(rollForward(before, nothingCarried), `${scheme}.opening`) ?? null) as Figure);
  };

  test("stay while nothing moves", () => {
    expect(opening({ opening: "See Remarks", movements: [], closing: undefined })).toBe("See Remarks");
    expect(opening({ opening: "See Remarks", movements: [{ kind: "Lapsed", number: "0" }], closing: undefined })).toBe("See Remarks"); // prettier-ignore
  });

  test("give way to what is asserted at close", () => {
    expect(opening({ opening: "See Remarks", movements: [], closing: "500" })).toBe("500");
  });

  test("leave a blank where something has moved", () => {
    expect(opening({ opening: "See Remarks", movements: [{ kind: "Lapsed", number: "-5" }], closing: undefined })).toBe(
      "",
    );
  });
});

test("December 2025 rolls into the version of January 2026, and the month that brought treasury shares into that of the month after", () => {
  const december = filedReturn("00381-202507", { "cover.monthEnded": "31 December 2025" });
  expect(rollForward(december, nothingCarried).formVersion).toBe("1.2.0");
  const july = filedReturn("00700-tencent-202401", { "cover.monthEnded": "31 July 2024" });
  expect(rollForward(july, nothingCarried).formVersion).toBe("1.1.0");
  const may = filedReturn("00700-tencent-202401", { "cover.monthEnded": "31 May 2024" });
  expect(rollForward(may, nothingCarried).formVersion).toBe("1.0.2");
});

test("shares still pending cancellation go on, other events do not", () => {
  const name = "treasury-and-convertibles-202601";
  const before = anyReturn(name);
  const events = (r: typeof before) =>
    typeof r.otherMovements === "object" ? r.otherMovements.classes.flatMap((one) => one.events) : [];
  const pending = events(before).filter(({ pendingCancellation }) => String(pendingCancellation ?? "") !== "");
  const next = rollForward(before, nothingCarried);
  expect(events(next).map(({ event, date }) => [event, date])).toEqual(pending.filter(({ pendingCancellation }) => Number(pendingCancellation) !== 0).map(({ event, date }) => [event, date])); // prettier-ignore
  expect(events(next).every(({ issued }) => issued === null)).toBe(true);
});
