import { addDays } from "../../src/model/calendar-date";
import { businessDaysBetween } from "../../src/model/deadline";
import { shippedHolidays } from "../../src/model/holidays";
import type { MonthlyReturn } from "../../src/model/monthly-return";
import { answered, readPublished } from "../../src/published/read-published";
import { readDay } from "../../src/registers/date-cell";
import { itemsOf, mappingOf } from "../../src/registers/mapping-items";
import { sure } from "../../src/registers/match-columns";
import type { RegisterId } from "../../src/registers/register";
import { en } from "../../src/texts/en";
import { mapped, publishedText, readSheet, workbook, type Answers } from "./example";
import { linesOf } from "./example-lines";
import { worked, type MonthOfExample } from "./example-month";

const preIpo = "Pre-IPO Share Option Plan adopted on 18 March 2019, over existing shares held by the plan trustee";
const scheme = "Share Option Scheme adopted on 25 May 2023";
const warrants = "Listed warrants expiring on 28 June 2028";
const bonds = "USD150,000,000 1.25% Convertible Bonds due 2029";

/** All that a person answers in the wizard, once. */
const answers: Readonly<Record<string, Answers>> = {
  Options: { values: { scheme: { 上市前計劃: preIpo, 二零二三計劃: scheme } } },
};
const mappings = workbook.sheets.map((sheet) => ({ sheet, ...mapped(sheet, answers[sheet.name] ?? {}) }));
const readRegisters = (r: MonthlyReturn) => mappings.map(({ sheet, mapping }) => readSheet(sheet, mapping, r));

const published = readPublished(publishedText);
if ("refused" in published) throw new Error(published.refused);
const { doubts, lacking } = published;
/** December's return, in which a person has confirmed each figure that no arithmetic proves. */
const december = answered(published, new Map(doubts.map(({ place, candidates: [only] }) => [place, only]))).return;

const remarks: MonthOfExample["carried"]["remarks"] = new Set(["authorised"]);
const filedLate = "Shares for 120,000 options exercised on 29 and 30 January 2026 were allotted in February 2026.";

const january = worked(
  december,
  {
    carried: { remarks, isNil: false },
    typed: {
      "cover.dateSubmitted": "05 February 2026",
      "issued.classes[0].publicFloat.complied": true,
      "issued.classes[0].publicFloat.threshold":
        "Initial Prescribed Threshold - 25% of the total number of issued shares in the class to which the listed shares belong (excluding treasury shares)",
      // 41,250,000 at the opening - 2,400,000 granted + 136,000 lapsed.
      "options.classes[0].schemes[1].toBeGranted": "38,986,000",
      "otherAgreements.classes[0].agreements[1].approvalDate": "25 May 2023",
      "otherAgreements.classes[1].agreements[0].approvalDate": "15 September 2022",
      "remarks.options": filedLate,
    },
  },
  readRegisters,
);

const february = worked(
  january.return,
  {
    carried: { remarks, isNil: false },
    // January used 24,000,000 + 800,000 of the general mandate, bought back 1,850,000, and granted 2,400,000 - 136,000.
    profile: { generalMandateUsed: "24,800,000", buyBackMandateUsed: "7,250,000", schemeLimitUsed: "73,014,000" },
    typed: {
      "cover.dateSubmitted": "05 March 2026",
      "issued.classes[0].publicFloat.complied": true,
      "options.classes[0].schemes[1].toBeGranted": "39,074,000",
      "remarks.options": filedLate,
    },
  },
  readRegisters,
);

const march = worked(
  february.return,
  {
    carried: { remarks, isNil: true },
    typed: { "cover.dateSubmitted": "08 April 2026", "issued.classes[0].publicFloat.complied": true },
  },
  readRegisters,
);

describe("December's return, out of its PDF", () => {
  test("every part is in hand, and whatever is doubtful has one reading", () => {
    expect(lacking).toEqual([]);
    expect(doubts.filter(({ candidates }) => candidates.length !== 1)).toEqual([]);
  });

  test("says what the issuer filed", () => {
    expect(linesOf(december).sort()).toEqual(
      [
        "Ordinary shares: 1,180,612,820, -214,000, 1,180,398,820; treasury 5,750,000, 400,000, 6,150,000",
        "RMB Shares: 160,480,000, 0, 160,480,000; treasury 0, 0, 0",
        `${preIpo}: 3,480,000, Exercised -60,000, 3,420,000; new 0, treasury 0, may be issued 0`,
        `${scheme}: 28,838,000, Exercised -186,000, Lapsed -12,000, 28,640,000; new 186,000, treasury 0, may be issued 28,640,000`,
        `${bonds}: 138,000,000, 138,000,000; new 0, treasury 0, may be issued 86,250,000`,
        "Listed warrants expiring on 28 June 2028: 240,000,000, 240,000,000; new 0, treasury 0, may be issued 25,000,000",
        "2020 RSU Plan: new 0, treasury 0, may be issued 0",
        "2022 RMB Share Plan: new 0, treasury 0, may be issued 936,000",
        "2023 Share Award Scheme: new 0, treasury 0, may be issued 4,860,000",
        "02 December 2025, Repurchase of shares (shares held as treasury shares): -400,000, 400,000, 0",
        "03 December 2025, Repurchase of shares (shares repurchased for cancellation but not yet cancelled): 0, 0, -650,000",
        "04 December 2025, Repurchase of shares (shares repurchased for cancellation but not yet cancelled): 0, 0, -550,000",
        // 60,000 at 2.86, 100,000 at 8.15 and 86,000 at 10.32.
        "Funds raised: 1,874,120",
      ].sort(),
    );
  });
});

describe("the registers, read for the first time", () => {
  const questions = workbook.sheets.map((sheet) => {
    const { register } = answers[sheet.name] ?? {};
    const { mapping, suggested, isSure } = mapped(sheet, register ? { register } : {});
    const asked = readSheet(sheet, mapping, january.return).values.filter(({ confidence }) => confidence < sure);
    return [sheet.name, suggested, isSure, asked.map(({ field, value }) => `${field} ${value}`.trim()).sort()] as const;
  });

  test("a person looks at one column, and says which two schemes are meant", () => {
    const taken = (register: RegisterId, ...asked: readonly string[]) => [register, true, asked];
    expect(Object.fromEntries(questions.map(([name, ...rest]) => [name, rest]))).toEqual({
      Registrar: taken("registrar"),
      "Mainland registrar": taken("mainlandRegistrar"),
      "ADS depositary": ["depositary", false, []],
      Options: taken("options", "scheme 上市前計劃", "scheme 二零二三計劃"),
      Awards: taken("awards"),
      Warrants: taken("warrants"),
      "Convertible bonds": taken("convertibles"),
      "Issues and buy-backs": taken("issues"),
      "NDDR log": taken("nextDay"),
    });
  });

  test("every row is read, and nothing is asked again", () => {
    for (const { registers } of [january, february, march]) {
      expect(registers.flatMap(({ tallies }) => tallies.problems)).toEqual([]);
      expect(registers.flatMap(({ values }) => values).filter(({ confidence }) => confidence < sure)).toEqual([]);
    }
    const counts = january.registers.map(({ tallies: { counts } }) => [counts.read, counts.totals, counts.notes]);
    expect(counts).toEqual([[8, 4, 0], [8, 4, 0], [4, 0, 0], [180, 8, 1], [22, 0, 0], [3, 0, 0], [4, 1, 0], [17, 0, 1], [38, 0, 0]]); // prettier-ignore
  });

  test("what was answered is kept on its sheet as it is", () => {
    for (const { mapping } of mappings) expect(mappingOf(itemsOf(mapping))).toEqual(mapping);
  });

  test("shares move, and returns are submitted, on business days", () => {
    const columns = { Options: "GJ", Awards: "FH", "Convertible bonds": "EL", "Issues and buy-backs": "DIJ", "NDDR log": "AD" }; // prettier-ignore
    const days = Object.entries(columns).flatMap(([name, letters]) => {
      const cells = workbook.sheets
        .filter((sheet) => sheet.name === name)
        .flatMap(({ rows }) =>
          rows.flatMap((row) => [...letters].map((one) => row["ABCDEFGHIJKL".indexOf(one)] ?? "")),
        );
      const read = cells.map((cell) => readDay(cell, { order: "dayFirst" }));
      return read.flatMap((day) => ("date" in day && day.date !== "" ? [day.date] : []));
    });
    expect(days.length).toBeGreaterThan(300);
    expect(days.filter((day) => businessDaysBetween(addDays(day, -1), day, shippedHolidays) !== 1)).toEqual([]);
  });
});

describe("January 2026", () => {
  test("is filled in one go, and says what the registers come to by hand", () => {
    expect(january.isOneClick).toBe(true);
    expect(linesOf(january.return).sort()).toEqual(
      [
        // 920,000 for options, 1,500,000 for warrants, 7,500,000 for bonds, 790,000 for awards, 22,250,000 by events.
        "Ordinary shares: 1,180,398,820, 32,960,000, 1,213,358,820; treasury 6,150,000, -600,000, 5,550,000",
        "RMB Shares: 160,480,000, 0, 160,480,000; treasury 0, 0, 0",
        // The trustee transferred 180,000 existing shares.
        `${preIpo}: 3,420,000, Exercised -180,000, Lapsed -40,000, 3,200,000; new 0, treasury 0, may be issued 0`,
        // 120,000 of the options exercised are allotted in February.
        `${scheme}: 28,640,000, Granted 2,400,000, Exercised -1,040,000, Cancelled -64,000, Lapsed -136,000, 29,800,000; new 720,000, treasury 200,000, may be issued 29,800,000`,
        `${warrants}: 240,000,000, Exercised -14,400,000, 225,600,000; new 1,500,000, treasury 0, may be issued 23,500,000`,
        // USD 126,000,000 x 7.8 ÷ 12.48.
        `${bonds}: 138,000,000, Converted -12,000,000, 126,000,000; new 7,500,000, treasury 0, may be issued 78,750,000`,
        "2020 RSU Plan: new 0, treasury 0, may be issued 0",
        "2023 Share Award Scheme: new 640,000, treasury 150,000, may be issued 4,070,000",
        "2022 RMB Share Plan: new 0, treasury 0, may be issued 936,000",
        "06 January 2026, Sale of treasury shares: 800,000, -800,000, 0",
        "13 January 2026, Placing: 24,000,000, 0, 0",
        "15 January 2026, Repurchase of shares (shares repurchased and cancelled): -650,000, 0, 0",
        "16 January 2026, Repurchase of shares (shares repurchased and cancelled): -550,000, 0, 0",
        "19 January 2026, Repurchase of shares (shares held as treasury shares): -300,000, 300,000, 0",
        "22 January 2026, Repurchase of shares (shares held as treasury shares): -250,000, 250,000, 0",
        "26 January 2026, Repurchase of shares (shares repurchased and cancelled): -420,000, 0, 0",
        "27 January 2026, Repurchase of shares (shares repurchased and cancelled): -380,000, 0, 0",
        "27 January 2026, Repurchase of shares (shares repurchased for cancellation but not yet cancelled): 0, 0, -500,000",
        // 510,000 at 8.15 and 410,000 at 10.32, allotted or transferred in January, and 180,000 at 2.86.
        "Funds raised: 8,902,500",
      ].sort(),
    );
  });

  test("rows of February are not counted, and said", () => {
    const notes = january.proposed.notes.map(({ kind, words, source }) => [kind, source, words["number"]]);
    expect(notes).toEqual([
      ["afterMonth", "Option register (Options)", "120,000"],
      ["afterMonth", "Option register (Options)", "520,000"],
      ["allottedLater", "Option register (Options)", "120,000"],
      ["afterMonth", "Award register (AwardRegister)", "312,000"],
      ["afterMonth", "Award register (AwardRegister)", "160,000"],
      ["afterMonth", "Issue and buy-back log (Issues and buy-backs)", "1,500,000"],
    ]);
  });

  test("leaves the options that are allotted in February to be explained", () => {
    expect(january.review.findings.map(({ rule, severity, message }) => [rule, severity, message])).toEqual([
      [
        "III-A-exercised",
        "explain",
        expect.stringContaining("1,040,000 options were exercised, and 920,000 shares were issued"),
      ],
    ]);
    expect(couldNotRun(january)).toEqual([]);
    expect(january.review.confirmations.map(({ id }) => id)).toEqual([
      "boardAuthority",
      "moneyReceived",
      "listingApprovals",
      "publicFloat",
    ]);
  });
});

test("what January asks of the Listing Rules and of next day returns has been looked at", () => {
  const rules = ["II-change", "II-total", "III-A-scheme-limit", "III-B-price", "III-C-price", "III-E-blackout", "III-E-buy-back", "III-E-moratorium", "III-E-pending", "III-mandate-general", "next-day-chain", "next-day-closing", "next-day-left-out", "next-day-missing", "next-day-pending", "next-day-undisclosed", "tie-out"]; // prettier-ignore
  const passed = january.review.outcomes.filter(({ outcome }) => outcome === "passed").map(({ rule }) => rule);
  expect(passed).toEqual(expect.arrayContaining(rules));
});

describe("February 2026", () => {
  test("is filled with one click, and says what the registers come to by hand", () => {
    expect(february.isOneClick).toBe(true);
    expect(february.proposed.notes).toEqual([]);
    expect(linesOf(february.return).sort()).toEqual(
      [
        // 520,000 for options and 160,000 for awards, 500,000 cancelled and 500,000 bought into treasury.
        "Ordinary shares: 1,213,358,820, -320,000, 1,213,038,820; treasury 5,550,000, -660,000, 4,890,000",
        "RMB Shares: 160,480,000, 312,000, 160,792,000; treasury 0, 0, 0",
        `${preIpo}: 3,200,000, Exercised -100,000, Lapsed -20,000, 3,080,000; new 0, treasury 0, may be issued 0`,
        `${scheme}: 29,800,000, Exercised -400,000, Cancelled -32,000, Lapsed -88,000, 29,280,000; new 520,000, treasury 0, may be issued 29,280,000`,
        `${warrants}: 225,600,000, 225,600,000; new 0, treasury 0, may be issued 23,500,000`,
        `${bonds}: 126,000,000, 126,000,000; new 0, treasury 0, may be issued 78,750,000`,
        "2020 RSU Plan: new 0, treasury 0, may be issued 0",
        "2023 Share Award Scheme: new 0, treasury 160,000, may be issued 3,910,000",
        "2022 RMB Share Plan: new 312,000, treasury 0, may be issued 624,000",
        "04 February 2026, Repurchase of shares (shares held as treasury shares): -260,000, 260,000, 0",
        "05 February 2026, Repurchase of shares (shares held as treasury shares): -240,000, 240,000, 0",
        "09 February 2026, Repurchase of shares (shares repurchased and cancelled): -500,000, 0, 0",
        "20 February 2026, Cancellation of treasury shares: 0, -1,000,000, 0",
        // 315,000 at 8.15, 205,000 at 10.32 and 100,000 at 2.86.
        "Funds raised: 4,968,850",
      ].sort(),
    );
  });

  test("leaves the options that were exercised in January to be explained", () => {
    expect(february.review.findings.map(({ rule, severity, message }) => [rule, severity, message])).toEqual([
      [
        "III-A-exercised",
        "explain",
        expect.stringContaining("400,000 options were exercised, and 520,000 shares were issued"),
      ],
    ]);
    expect(couldNotRun(february)).toEqual([]);
    const asked = ["boardAuthority", "moneyReceived", "listingApprovals", "publicFloat"];
    expect(february.review.confirmations.map(({ id }) => id)).toEqual(asked);
  });
});

describe("March 2026, a nil month", () => {
  test("reconciles as it stands", () => {
    expect(march.isOneClick).toBe(true);
    expect(march.proposed.changes.filter(({ after }) => String(after) !== "0")).toEqual([]);
    expect(linesOf(march.return).sort()).toEqual(
      [
        "Ordinary shares: 1,213,038,820, 0, 1,213,038,820; treasury 4,890,000, 0, 4,890,000",
        "RMB Shares: 160,792,000, 0, 160,792,000; treasury 0, 0, 0",
        `${preIpo}: 3,080,000, 3,080,000; new 0, treasury 0, may be issued 0`,
        `${scheme}: 29,280,000, 29,280,000; new 0, treasury 0, may be issued 29,280,000`,
        `${warrants}: 225,600,000, 225,600,000; new 0, treasury 0, may be issued 23,500,000`,
        `${bonds}: 126,000,000, 126,000,000; new 0, treasury 0, may be issued 78,750,000`,
        "2020 RSU Plan: new 0, treasury 0, may be issued 0",
        "2023 Share Award Scheme: new 0, treasury 0, may be issued 3,910,000",
        "2022 RMB Share Plan: new 0, treasury 0, may be issued 624,000",
        "Funds raised: 0",
      ].sort(),
    );
    expect(march.review.findings).toEqual([]);
    expect(couldNotRun(march)).toEqual([]);
    expect(march.review.verdict.text).toBe("Figures reconcile, 2 confirmations are yours");
  });
});

describe.each(Object.entries({ january, february, march }))("%s", (month, one) => {
  test("ties out to every source; shares allotted after the last next day return of the month are the difference", () => {
    const apart = one.tieOut.filter(({ difference, figure }) => !["", "0"].includes(difference) || figure === "");
    const since = "The difference is what moved after that day and what needs no next day return.";
    const undisclosed = {
      january: ["210000", `It is as at 27 January 2026. ${since}`],
      february: ["60000", `It is as at 05 February 2026. ${since}`],
    }[month];
    expect(apart.map(({ source, difference, cause }) => [source, difference, cause])).toEqual(
      undisclosed === undefined ? [] : [["Next day disclosure returns", ...undisclosed]],
    );
  });

  test("the mainland registrar has the RMB Shares of the return", () => {
    const shares = { january: "160480000", february: "160792000", march: "160792000" }[month];
    const atClose = one.tieOut.filter(({ source, asAt, status }) => source.startsWith("Mainland") && asAt === one.return.cover.monthEnded && status !== ""); // prettier-ignore
    expect(new Set(atClose.map(({ says, returnSays }) => `${String(says)} ${returnSays}`))).toEqual(
      new Set([`${shares} ${shares}`]),
    );
  });

  test("the depositary's pool is five shares a depositary share, and within the shares in issue", () => {
    const pool = { january: "190521300", february: "190055000", march: "189321000" }[month];
    const lines = one.tieOut.filter(({ source }) => source.startsWith("Depositary"));
    expect(lines.map(({ says, cause }) => [String(says), cause])).toEqual([[pool, en.tieOut.withinIssued]]);
  });

  test("is ready once what is left is explained and confirmed", () => {
    expect(one.answered.verdict.text).toBe("Ready to file");
  });
});

function couldNotRun({ review }: ReturnType<typeof worked>): string[] {
  return review.outcomes.flatMap(({ rule, outcome }) => (outcome === "couldNotRun" ? [rule] : [])).sort();
}
