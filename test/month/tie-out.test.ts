import type { NextDayEvent } from "../../src/model/next-day-return";
import type { MonthlyReturn } from "../../src/model/monthly-return";
import { Decimal } from "../../src/model/decimal";
import { fillingEdit, proposeFilling } from "../../src/month/fill-from-registers";
import { readReturn, type Reading } from "../../src/monthly-return";
import type { TieOutSource } from "../../src/records/sources";
import type { TieOutLine } from "../../src/records/tie-outs";
import { en } from "../../src/texts/en";
import { anyReturn } from "../returns";
import { sheetsOf } from "../sheet/sheets";
import { awardScheme, december, january, registersOf, scheme2016, scheme2025, slipped, tables } from "./composed";
import { register } from "./registers";
import { apart, lineShown, tiedOut } from "./tied-out";

const ordinary = "Ordinary shares (00293)";
const [optionRegister, registrar, bridge, lastReturn] = ["Option register (Options)", "Share registrar's statement (Registrar)", "Next day disclosure returns", "Last month's return"]; // prettier-ignore

const statement = `
  Stock code | As at      | Issued shares | Treasury shares
  00293      | 2025-12-31 | 6,817,628,511 | 94,772,000
  00293      | 2026-01-31 | 6,906,105,867 | 79,656,911`;
const registrarOf = (r: MonthlyReturn, table = statement) => register("registrar", "Registrar", table, r);

const nextDay = (own: Partial<NextDayEvent>): NextDayEvent => ({
  reference: "NDD-07", shares: ordinary, event: "Repurchase of shares (shares held as treasury shares)", date: "2026-01-28",
  issued: new Decimal(-700_000), treasury: new Decimal(700_000), pending: null,
  openingAsAt: "2026-01-27", opening: new Decimal("6827148956"), closingAsAt: "2026-01-28", closing: new Decimal("6826448956"),
  submitted: "2026-01-29", ...own,
}); // prettier-ignore

const sourceOf = (source: string, own: Partial<TieOutSource> = {}): TieOutSource => ({ source, owner: "", asAt: "", note: "", ...own }); // prettier-ignore
const lineOf = (lines: readonly TieOutLine[], figure: string, source = "") =>
  lines.find((one) => one.figure.endsWith(figure) && one.source.includes(source))!;

describe("sources that agree", () => {
  const r = january();
  const { lines, sources } = tiedOut(r, {
    registers: [...registersOf(r), registrarOf(r)],
    beside: { previous: december(), nextDay: [nextDay({})] },
  });

  test("have no line that is other than the return", () => {
    expect(apart(lines).map(lineShown)).toEqual([]);
    expect(lines.every(({ cause }) => cause === "")).toBe(true);
  });

  test("each say their figures: options", () => {
    const own = lines.filter(({ source, says }) => source === optionRegister && !says?.toString().startsWith("0"));
    expect(own.map(lineShown)).toEqual([
      `${optionRegister}, ${ordinary}, ${scheme2016}: share options outstanding at close of preceding month: says 8320000, return 8320000, 0`,
      `${optionRegister}, ${ordinary}, ${scheme2016}: share options outstanding at close of the month: says 1782500, return 1782500, 0`,
      `${optionRegister}, ${ordinary}, ${scheme2025}: share options outstanding at close of preceding month: says 20836466, return 20836466, 0`,
      `${optionRegister}, ${ordinary}, ${scheme2025}: share options outstanding at close of the month: says 5021377, return 5021377, 0`,
      `${optionRegister}, ${ordinary}, ${scheme2025}: treasury shares transferred out of treasury during the month: says 15815089, return 15815089, 0`,
      `${optionRegister}, total funds raised from exercise of options: says 110705623, return 110705623, 0`,
    ]);
  });

  test("each say their figures: awards, warrants, convertibles and the log", () => {
    const others = ["Award", "Warrant", "Convertible", "Issue"];
    const own = lines.filter(({ source, says }) => others.some((one) => source.startsWith(one)) && Number(says) !== 0);
    expect(own.map(({ figure, says }) => `${figure.replace(`${ordinary}, `, "")} ${String(says)}`)).toEqual([
      "Unlisted warrants 2027: nominal value at close of preceding month 50000000",
      "Unlisted warrants 2027: nominal value at close of the month 48750000",
      "Unlisted warrants 2027: new shares issued during the month 500000",
      "2.75% guaranteed convertible bonds due 2026: amount at close of preceding month 30000000",
      "2.75% guaranteed convertible bonds due 2026: amount at close of the month 20000000",
      "2.75% guaranteed convertible bonds due 2026: new shares issued during the month 1347708",
      `${awardScheme}: new shares issued during the month 88072500`,
      "Repurchase of shares (shares repurchased and cancelled), 05 January 2026: increase / decrease (-) in issued shares -1442852",
      "Repurchase of shares (shares held as treasury shares), 28 January 2026, HKD 2.05: increase / decrease (-) in issued shares -700000",
      "Repurchase of shares (shares held as treasury shares), 28 January 2026, HKD 2.05: increase / decrease (-) in treasury shares 700000",
    ]);
  });

  test("each say their figures: the registrar on both days, with treasury shares told apart", () => {
    const own = lines.filter(({ source }) => source === registrar);
    expect(own.map(({ figure, says, asAt, rows }) => `${figure} ${String(says)}, as at ${asAt}, row ${rows}`)).toEqual([
      `${ordinary}: issued shares at close of preceding month 6722856511, as at 2025-12-31, row 2`,
      `${ordinary}: issued shares at close of the month 6826448956, as at 2026-01-31, row 3`,
      `${ordinary}: treasury shares at close of preceding month 94772000, as at 2025-12-31, row 2`,
      `${ordinary}: treasury shares at close of the month 79656911, as at 2026-01-31, row 3`,
      `${ordinary}: total issued shares at close of preceding month 6817628511, as at 2025-12-31, row 2`,
      `${ordinary}: total issued shares at close of the month 6906105867, as at 2026-01-31, row 3`,
    ]);
  });

  test("each say their figures: last month's return every opening, the last next day return the shares in issue", () => {
    const openings = lines.filter(({ source }) => source === lastReturn);
    expect(openings.every(({ asAt, figure }) => asAt === "2025-12-31" && /close of preceding month$/.test(figure))).toBe(true); // prettier-ignore
    expect(openings.map(({ says }) => String(says))).toEqual(["10000000000", "6722856511", "94772000", "8320000", "20836466", "50000000", "30000000"]); // prettier-ignore
    const bridged = lines.filter(({ source }) => source === bridge).map(lineShown);
    expect(bridged).toEqual([
      `${bridge}, ${ordinary}: issued shares at close of the month: says 6826448956, return 6826448956, 0`,
    ]);
  });

  test("are received on their day, or read on the day of the tie-out, and listed with that day", () => {
    const statusOf = new Map(lines.map(({ source, status }) => [source, status]));
    expect([optionRegister, registrar, bridge, lastReturn].map((source) => statusOf.get(source))).toEqual(["Read on 04 February 2026", "Received", "Received", "Received"]); // prettier-ignore
    const days = new Map(sources.map(({ source, asAt }) => [source, asAt]));
    expect([optionRegister, registrar, bridge, lastReturn].map((source) => days.get(source))).toEqual(["", "2026-01-31", "2026-01-28", "2025-12-31"]); // prettier-ignore
  });

  test("stand in the order of the form", () => {
    const firsts = [...new Set(lines.map(({ figure }) => figure.replace(/^.*: /, "")))];
    expect(firsts.slice(0, 5)).toEqual(["authorised / registered shares at close of preceding month", "issued shares at close of preceding month", "issued shares at close of the month", "treasury shares at close of preceding month", "treasury shares at close of the month"]); // prettier-ignore
  });
});

describe("the registrar's statement", () => {
  test("without a column for treasury shares says the total alone, for it counts them in", () => {
    const r = january();
    const plain = "Stock code | As at | Issued shares\n00293 | 2026-01-31 | 6,906,105,867";
    const { lines } = tiedOut(r, { registers: [registrarOf(r, plain)] });
    expect(lines.filter(({ source }) => source === registrar).map(lineShown)).toEqual([
      `${registrar}, ${ordinary}: total issued shares at close of the month: says 6906105867, return 6906105867, 0`,
    ]);
  });

  test("without such a column, of an issuer that holds no treasury shares, says both columns", () => {
    const r = january({ "issued.classes[0].treasury": { opening: "", change: "" }, "issued.classes[0].total": {} });
    const plain = "Stock code | As at | Issued shares\n00293 | 2026-01-31 | 6,826,448,956";
    const { lines } = tiedOut(r, { registers: [registrarOf(r, plain)] });
    expect(apart(lines)).toEqual([]);
    expect(lines.filter(({ source }) => source === registrar).map(({ figure }) => figure)).toEqual([
      `${ordinary}: issued shares at close of the month`,
      `${ordinary}: total issued shares at close of the month`,
    ]);
  });

  test("of a form without treasury shares says the issued shares", () => {
    const r = anyReturn("00700-tencent-202401");
    const plain = "As at | Issued shares\n2024-01-31 | 9,482,921,000";
    const { lines } = tiedOut(r, { registers: [registrarOf(r, plain)] });
    const own = lines.filter(({ source }) => source === registrar);
    expect(own.map(({ figure }) => figure)).toEqual(["Ordinary shares: issued shares at close of the month"]);
  });

  test("in several rows for one class is added up", () => {
    const r = january();
    const halves = `
      Register  | Stock code | As at      | Issued shares | Treasury shares
      Cayman    | 00293      | 2026-01-31 | 6,000,000,000 | 0
      Hong Kong | 00293      | 2026-01-31 | 906,105,867   | 79,656,911`;
    const { lines } = tiedOut(r, { registers: [registrarOf(r, halves)] });
    expect(apart(lines)).toEqual([]);
    expect(lineOf(lines, "total issued shares at close of the month").rows).toBe("2-3");
  });

  test("of the month before alone says the openings, and is still to chase", () => {
    const r = january();
    const old = statement.split("\n").slice(0, 3).join("\n");
    const owned = [sourceOf(registrar, { owner: "Ms Lee" })];
    const { lines, sources } = tiedOut(r, { registers: [registrarOf(r, old)], work: { sources: owned } });
    const own = lines.filter(({ source }) => source === registrar);
    expect(own.map(({ figure, status, owner }) => [figure.replace(`${ordinary}: `, ""), status, owner])).toEqual([
      ["issued shares at close of preceding month", "Received", "Ms Lee"],
      ["treasury shares at close of preceding month", "Received", "Ms Lee"],
      ["total issued shares at close of preceding month", "Received", "Ms Lee"],
      ["", "To chase", "Ms Lee"],
    ]);
    expect(sources.find(({ source }) => source === registrar)?.asAt).toBe("2025-12-31");
  });

  test("of the month before does not take back the later day that somebody wrote beside it", () => {
    const r = january();
    const old = statement.split("\n").slice(0, 3).join("\n");
    const byMail = [sourceOf(registrar, { asAt: "2026-01-31", note: "By mail" })];
    const { lines, sources } = tiedOut(r, { registers: [registrarOf(r, old)], work: { sources: byMail } });
    expect(sources[0]).toEqual(byMail[0]);
    expect(lines.filter(({ source, status }) => source === registrar && status === "To chase")).toEqual([]);
  });

  test("without a column for treasury shares says nothing of the others while some came into treasury in the month", () => {
    const r = january({ "issued.classes[0].treasury.opening": "0", "issued.classes[0].treasury.change": "700,000" });
    const bare = "Stock code | As at | Issued shares\n00293 | 2026-01-31 | 6,906,105,867";
    const { lines } = tiedOut(r, { registers: [registrarOf(r, bare)] });
    const said = lines.filter(({ source }) => source === registrar).map(({ figure }) => figure.replace(`${ordinary}: `, "")); // prettier-ignore
    expect(said).toEqual(["total issued shares at close of the month"]);
  });

  test("of neither day says nothing, and is to chase", () => {
    const r = january();
    const late = "Stock code | As at | Issued shares\n00293 | 2026-02-02 | 6,906,105,867";
    const { lines } = tiedOut(r, { registers: [registrarOf(r, late)] });
    expect(lines.filter(({ source }) => source === registrar).map(({ status, figure }) => [status, figure])).toEqual([["To chase", ""]]); // prettier-ignore
  });
});

describe("other statements", () => {
  const bank = anyReturn("prc-bank-202510");
  const mainlandRows = `
    截至       | 证券代号 | 股份性质         | 已发行股份
    2025-10-31 | 601288  | 无限售条件流通股 | 299,244,210,777
    2025-10-31 | 601288  | 有限售条件股份   | 20,000,000,000`;

  test("the mainland registrar has the A shares, the share registrar the H shares", () => {
    const mainland = register("mainlandRegistrar", "中国结算", mainlandRows, bank);
    const hongKong = register("registrar", "Registrar", "Class | As at | Issued shares\nH | 2025-10-31 | 30,738,823,096", bank); // prettier-ignore
    const { lines } = tiedOut(bank, { registers: [mainland, hongKong] });
    expect(apart(lines)).toEqual([]);
    const said = lines.filter(({ figure }) => figure !== "");
    expect(said.map(({ source, figure }) => `${source.split(" ")[0]} ${figure}`)).toEqual([
      "Share Class H (01288): issued shares at close of the month",
      "Share Class H (01288): total issued shares at close of the month",
      "Mainland Class A (601288): issued shares at close of the month",
      "Mainland Class A (601288): total issued shares at close of the month",
    ]);
  });

  const pool = (shares: string) => {
    const r = january();
    const rows = `Stock code | As of | Shares in issue represented by ADSs\n00293 | 2026-01-31 | ${shares}`;
    const { lines } = tiedOut(r, { registers: [register("depositary", "ADS", rows, r)] });
    return lines.filter(({ source }) => source.startsWith("Depositary"));
  };

  test.each(["0", "190,521,300", "6,906,105,867"])("a depositary's pool of %s shares may be", (shares) => {
    const [line, ...others] = pool(shares);
    expect(others).toEqual([]);
    expect(line).toMatchObject({ figure: `${ordinary}: shares under depositary receipts`, returnSays: "6906105867", difference: "", cause: en.tieOut.withinIssued, status: "Received" }); // prettier-ignore
  });

  test("a depositary's pool is never more than the shares in issue, not by one", () => {
    const [line] = pool("6,906,105,868");
    expect([line.difference, line.cause]).toEqual(["-1", "More shares are under depositary receipts than are issued."]);
  });
});

describe("last month's return", () => {
  const chased = (previous?: MonthlyReturn) => {
    const { lines } = tiedOut(january(), { beside: { ...(previous && { previous }) } });
    return lines.filter(({ source }) => source === lastReturn);
  };

  test("that is not there is to chase", () => {
    expect(chased().map(({ status, figure }) => [status, figure])).toEqual([["To chase", ""]]);
  });

  test("of another month than the one before says nothing, and is to chase", () => {
    const november = december({ "cover.monthEnded": "30 November 2025" });
    expect(chased(november).map(({ status, figure }) => [status, figure])).toEqual([["To chase", ""]]);
  });

  test("says what an opening should be, of a scheme that this return has by another name as well", () => {
    const previous = december({ "issued.classes[0].issued": { opening: "6,722,856,512", change: "0" }, "options.classes[0].schemes[0].particulars": "2016 Scheme" }); // prettier-ignore
    const { lines } = tiedOut(january(), { beside: { previous } });
    expect(apart(lines).map(({ figure, says, difference, cause }) => [figure, String(says), difference, cause])).toEqual([
      [`${ordinary}: issued shares at close of preceding month`, "6722856512", "-1", "6,722,856,511 is 6,722,856,512 but for one digit (1 for 2)."],
      [`${ordinary}, 2016 Scheme: share options outstanding at close of preceding month`, "8320000", "", en.tieOut.notOnReturn],
    ]); // prettier-ignore
  });
});

describe("next day disclosure returns", () => {
  test("of which the last of the month says less show what has come since", () => {
    const earlier = nextDay({
      reference: "NDD-06",
      date: "2026-01-05",
      closingAsAt: "2026-01-05",
      closing: new Decimal(1),
    });
    const later = nextDay({ closing: new Decimal("6826448000") });
    const after = nextDay({
      reference: "NDD-08",
      date: "2026-02-02",
      closingAsAt: "2026-02-02",
      closing: new Decimal(2),
    });
    const { lines } = tiedOut(january(), { beside: { nextDay: [later, after, earlier] } });
    expect(lines.filter(({ source }) => source === bridge).map(({ says, difference, asAt, rows }) => [String(says), difference, asAt, rows])).toEqual([["6826448000", "956", "2026-01-28", "NDD-07"]]); // prettier-ignore
  });

  test("are one source, in hand once their register is read, though none closes in the month", () => {
    const r = january();
    const log = "Event | Date of event | Number of shares\nPlacing | 2025-12-01 | 5";
    const { lines, sources } = tiedOut(r, { registers: [register("nextDay", "NDDR", log, r)] });
    expect(sources.map(({ source }) => source)).toEqual([bridge, lastReturn]);
    expect(lines.filter(({ source }) => source === bridge)).toEqual([]);
  });

  test("that nobody has are no source", () => {
    expect(tiedOut(january(), {}).sources.map(({ source }) => source)).toEqual([lastReturn]);
  });
});

describe("sources", () => {
  test("without any, only last month's return is to chase", () => {
    const { lines, sources } = tiedOut(january(), {});
    expect(lines.map(({ source, status, figure, difference }) => [source, status, figure, difference])).toEqual([[lastReturn, "To chase", "", ""]]); // prettier-ignore
    expect(sources).toEqual([sourceOf(lastReturn)]);
  });

  test("that people have added stay with their words, and are chased until they are for the month's end", () => {
    const own = [
      sourceOf("Trustee's letter", { owner: "Mr Ng", note: "By post" }),
      sourceOf("Legal counsel", { owner: "Ms Ho", asAt: "2026-01-31" }),
      sourceOf("Bank confirmation", { asAt: "2025-12-31" }),
    ];
    const { lines, sources } = tiedOut(january(), { work: { sources: own } });
    expect(sources).toEqual([sourceOf(lastReturn), ...own]);
    expect(lines.map(({ source, owner, status, asAt }) => [source, owner, status, asAt])).toEqual([
      [lastReturn, "", "To chase", ""],
      ["Trustee's letter", "Mr Ng", "To chase", ""],
      ["Bank confirmation", "", "To chase", "2025-12-31"],
    ]);
  });

  test("keep the owner and the note that a person wrote, on every line", () => {
    const r = january();
    const own = [sourceOf(optionRegister, { owner: "Human resources", note: "Ask early" })];
    const { lines, sources } = tiedOut(r, { registers: registersOf(r).slice(0, 1), work: { sources: own } });
    expect(sources[0]).toEqual({ source: optionRegister, owner: "Human resources", asAt: "", note: "Ask early" });
    expect(new Set(lines.filter(({ source }) => source === optionRegister).map(({ owner }) => owner))).toEqual(new Set(["Human resources"])); // prettier-ignore
  });

  test("that are connected and were not read are to chase", () => {
    const r = january();
    const [options, awards] = registersOf(r);
    const { lines } = tiedOut(r, { registers: [options], work: { mappings: [options.mapping, awards.mapping] } });
    expect(lines.filter(({ status }) => status === "To chase").map(({ source }) => source)).toEqual(["Award register (Awards)", lastReturn]); // prettier-ignore
  });
});

describe("a difference and what may have caused it", () => {
  const causesOf = (r: MonthlyReturn, registers: ReturnType<typeof registersOf>) =>
    apart(tiedOut(r, { registers }).lines).map((line) => [line.source, line.figure.replace(`${ordinary}, `, ""), line.difference, line.cause]); // prettier-ignore
  const optionsWith = (r: MonthlyReturn, table: string, said = {}) => [register("options", "Options", table, r, said)];

  const events = `
    Ref | Scheme                               | Event     | Date       | Number     | Source   | Exercise price | Currency
    1   | Share option scheme of 30 April 2025 | Opening   | 2025-12-31 | 20,836,466 | Treasury |                |
    2   | Share option scheme of 30 April 2025 | Exercised | 2026-01-12 | 15,000,000 | Treasury | 7.00           | HKD
    3   | Share option scheme of 30 April 2025 | Exercised | 2026-01-20 | 815,089    | Treasury | 7.00           | HKD`;

  test("a row that the return does not count is named", () => {
    const r = january();
    const more = `${events}\n    4   | Share option scheme of 30 April 2025 | Lapsed | 2026-01-21 | 4,000 | Treasury | |`;
    expect(causesOf(r, optionsWith(r, more))).toEqual([
      [
        optionRegister,
        `${scheme2025}: share options outstanding at close of the month`,
        "4000",
        "Lapsed in the month 4,000 (row 5) is all of the difference: the source counts it and the return does not, or the other way round.",
      ],
    ]);
  });

  test("a figure with the wrong sign is named", () => {
    const r = january({ "otherMovements.classes[0].events[1].treasury": "-700,000" });
    const [line] = causesOf(r, [register("issues", "Buy-backs", tables.log, r)]);
    expect(line.slice(2)).toEqual(["-1400000", "Repurchase of shares (shares held as treasury shares) 700,000 (row 3) may have the wrong sign on one side. -700,000 is 700,000 with the other sign."]); // prettier-ignore
  });

  test("rows that could not be read are named, each once and runs of them in short", () => {
    const r = january();
    const unread = `${events}
      4 | Share option scheme of 30 April 2025 | Granted | 2026-01-35 | 12,5OO | Treasury | |
      5 | Share option scheme of 30 April 2025 | Granted | 2026-01-22 | many   | Treasury | |`;
    const lines = causesOf(r, optionsWith(r, slipped(unread, "815,089", "815,000")));
    expect(lines.map(([, , difference, cause]) => [difference, cause])).toEqual([
      ["-89", "Rows 5-6 of the source could not be read and are not counted."],
      ["89", "Rows 5-6 of the source could not be read and are not counted."],
      ["623", "Rows 5-6 of the source could not be read and are not counted."],
    ]);
  });

  test("rows of one reference and event are named", () => {
    const r = january();
    const twice = `${events}\n    3 | Share option scheme of 30 April 2025 | Exercised | 2026-01-20 | 815,089 | Treasury | 7.00 | HKD`;
    const [line] = causesOf(r, optionsWith(r, twice));
    expect(line[2]).toBe("815089");
    expect(line[3]).toContain("Row 5 of the source has a reference that stands twice.");
  });

  test("a cell that was filled in and typed over since is named with the day", () => {
    const blank = january({ "otherMovements.classes[0].events[1].treasury": "" });
    const reading = readReturn(sheetsOf(blank)) as Reading;
    const log = register("issues", "Buy-backs", tables.log, reading.return);
    const { chosen } = proposeFilling(reading, [log], [], en);
    const { after, fillings } = fillingEdit(reading, [log], chosen, "2026-02-02", en);
    expect(fillings.map(({ figure, filled }) => [figure.replace(`${ordinary}, `, ""), filled])).toContainEqual(["Repurchase of shares (shares held as treasury shares), 28 January 2026, HKD 2.05: increase / decrease (-) in treasury shares", "700000"]); // prettier-ignore
    const typed = january({ "otherMovements.classes[0].events[1].treasury": "700,001" });
    const { lines } = tiedOut(typed, { registers: [log], work: { fillings } });
    const [{ difference, cause }, ...others] = apart(lines);
    expect([difference, others]).toEqual(["1", []]);
    expect(cause).toMatch(/^The cell was filled with this figure on 02 February 2026 and has been typed over since\./);
    expect(apart(tiedOut(after, { registers: [log], work: { fillings } }).lines)).toEqual([]);
  });

  test("a cell that was left blank differs by all that the source says", () => {
    const r = january({ "options.classes[0].schemes[1].treasuryShares": "", "otherMovements.classes[0].events[0].issued": "Nil" }); // prettier-ignore
    const lines = causesOf(r, registersOf(r));
    expect(lines.map(([, figure, difference]) => [figure, difference])).toEqual([
      [`${scheme2025}: treasury shares transferred out of treasury during the month`, "-15815089"],
      ["Repurchase of shares (shares repurchased and cancelled), 05 January 2026: increase / decrease (-) in issued shares", "1442852"],
    ]); // prettier-ignore
  });

  test("causes that the rules know are said too: digits that changed places", () => {
    const r = january({ "issued.classes[0].total.closing": "6,906,105,876" });
    const lines = causesOf(r, [registrarOf(r)]);
    expect(lines).toEqual([[registrar, `${ordinary}: total issued shares at close of the month`, "9", expect.stringMatching(/digits/)]]); // prettier-ignore
  });

  test("a scheme that the return lacks has lines of its own, last of all", () => {
    const r = january();
    const own = `${tables.options}\n    2010 Scheme | 5,000 | | 1,000 | 4,000 | | 4,000 | | | Treasury`;
    const said = { values: { scheme: { "2010 Scheme": "2010 Scheme" } } };
    const { lines } = tiedOut(r, { registers: optionsWith(r, own, said), beside: { previous: december() } });
    const lacking = apart(lines);
    expect(lacking.map(({ figure, says, returnSays, difference }) => [figure, String(says), returnSays, difference])).toEqual([
      [`${ordinary}, 2010 Scheme: share options outstanding at close of preceding month`, "5000", "", ""],
      [`${ordinary}, 2010 Scheme: share options outstanding at close of the month`, "4000", "", ""],
    ]); // prettier-ignore
    expect(new Set(lacking.map(({ cause }) => cause))).toEqual(new Set([en.tieOut.notOnReturn]));
    expect(lines.slice(-2)).toEqual(lacking);
  });
});

describe("two events of one kind on one day", () => {
  const at = (price: string, number: string) => ({ event: "Repurchase of shares (shares held as treasury shares)", price: { currency: "HKD", amount: price }, date: "28 January 2026", approvalDate: "", issued: `-${number}`, treasury: number, pendingCancellation: "" }); // prettier-ignore
  const log = `
    Event      | Trade date | Number  | Price | Currency | Held as
    Repurchase | 2026-01-28 | 300,000 | 2.05  | HKD      | Treasury
    Repurchase | 2026-01-28 | 400,000 | 2.10  | HKD      | Treasury`;
  const withEvents = (...events: object[]) => january({ "otherMovements.classes[0].events": events });
  const issuedLines = (r: MonthlyReturn) =>
    tiedOut(r, { registers: [register("issues", "Buy-backs", log, r)] })
      .lines.filter(({ figure }) => figure.endsWith("in issued shares"))
      .map(({ figure, says, returnSays, difference }) => [/HKD [\d.]+/.exec(figure)?.[0], String(says), returnSays, difference]); // prettier-ignore

  test("are told apart by their prices, in whatever order they stand", () => {
    const lines = [
      ["HKD 2.05", "-300000", "-300000", "0"],
      ["HKD 2.1", "-400000", "-400000", "0"],
    ];
    expect(issuedLines(withEvents(at("2.05", "300,000"), at("2.10", "400,000")))).toEqual(lines);
    expect(issuedLines(withEvents(at("2.10", "400,000"), at("2.05", "300,000")))).toEqual([...lines].reverse());
  });

  test("are held against their own figures", () => {
    expect(issuedLines(withEvents(at("2.05", "400,000"), at("2.10", "300,000")))).toEqual([
      ["HKD 2.05", "-300000", "-400000", "-100000"],
      ["HKD 2.1", "-400000", "-300000", "100000"],
    ]);
  });

  test("of which the return has one keep its name", () => {
    expect(issuedLines(withEvents(at("2.10", "400,000")))).toEqual([
      ["HKD 2.1", "-400000", "-400000", "0"],
      ["HKD 2.05", "-300000", "", ""],
    ]);
  });
});
