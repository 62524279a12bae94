import type fc from "fast-check";
import { blank } from "../../src/model/document";
import { Decimal } from "../../src/model/decimal";
import { asPrinted, monthlyReturnShape, type MonthlyReturn, type ShareClass } from "../../src/model/monthly-return";
import { hasTreasuryShares, isSince, type FormVersion } from "../../src/model/versions";
import { choices, type Choices } from "./lawful-choices";
import { figure, partsOfIII, receiptsOf, shown } from "./lawful-rows";

const months: Readonly<Record<FormVersion, string>> = {
  "1.0.0": "2021-07-31",
  "1.0.1": "2023-01-31",
  "1.0.2": "2023-07-31",
  "1.1.0": "2024-09-30",
  "1.1.1": "2025-06-30",
  "1.2.0": "2026-01-31",
  "1.2.1": "2026-09-30",
};

/** A random return whose figures reconcile, as an issuer files it. */
export function lawfulReturn(version: FormVersion): fc.Arbitrary<MonthlyReturn> {
  return choices.map((chosen) => returnOf(version, chosen));
}

function returnOf(version: FormVersion, chosen: Choices): MonthlyReturn {
  const content = blank(monthlyReturnShape) as Omit<MonthlyReturn, "formVersion">;
  const monthEnded = months[version];
  return {
    ...content,
    ...partsOfIII({ chosen, version, month: monthEnded.slice(0, 7), shares: classHead(version, chosen, 0) }),
    formVersion: version,
    cover: { monthEnded, status: "New Submission", issuer: "Example Holdings Limited", dateSubmitted: "2026-10-05" },
    authorised: authorisedOf(version, chosen),
    issued: issuedOf(version, chosen),
    depositaryReceipts: receiptsOf(chosen),
    confirmations: { items: Array.from({ length: 8 }, () => ({ wording: asPrinted })) },
    signatory: { submittedBy: "Chan Tai Man", title: "Company Secretary" },
    remarks: { ...content.remarks, authorised: chosen.remark, otherMovements: chosen.remark },
  };
}

function classHead(version: FormVersion, { classes, description: words }: Choices, i: number): ShareClass {
  const letters = isSince(version, "1.0.2") ? ["A", "B"] : ["Class A", "Class B"];
  const isOnly = classes.length === 1;
  return {
    kind: isOnly ? "Ordinary shares" : "WVR ordinary shares",
    letter: isOnly ? "Not applicable" : letters[i],
    listed: i === 0 ? "Yes" : "No",
    stockCode: i === 0 ? "00020" : "N/A",
    description: words,
    multiCounter:
      isSince(version, "1.0.2") && i === 0 ? [{ stockCode: "80020", currency: "RMB", description: "" }] : [],
  };
}

function authorisedOf(version: FormVersion, chosen: Choices): MonthlyReturn["authorised"] {
  const { classes, currency: unit, isBlank } = chosen;
  const capitals = classes.map(({ authorised, raised, par: value }) => figure(authorised + raised).times(value));
  return {
    classes: classes.map(({ authorised, raised, par: value }, i) => {
      const [before, after] = [figure(authorised).times(value), capitals[i]];
      const isSame = raised === 0n && isBlank;
      return {
        shares: classHead(version, chosen, i),
        number: { opening: figure(authorised), change: shown(raised, isBlank), closing: figure(authorised + raised) },
        par: { opening: { currency: unit, amount: value }, closing: { currency: unit, amount: value } },
        capital: { opening: { currency: unit, amount: before }, change: { currency: unit, amount: isSame ? null : after.minus(before) }, closing: { currency: unit, amount: after } }, // prettier-ignore
      };
    }),
    totals: [{ currency: unit, amount: capitals.reduce((total, one) => total.plus(one), new Decimal(0)) }],
  };
}

function issuedOf(version: FormVersion, chosen: Choices): MonthlyReturn["issued"] {
  const { classes, isBlank, areTotalsBlank } = chosen;
  return {
    classes: classes.map(({ opening, treasury }, i) => {
      const moved = i === 0 ? movedOf(version, chosen) : { issued: 0n, treasury: 0n };
      const [issued, held] = [opening + moved.issued, treasury + moved.treasury];
      const printed = (value: bigint) => (areTotalsBlank ? null : shown(value, isBlank));
      return {
        shares: classHead(version, chosen, i),
        issued: { opening: figure(opening), change: shown(moved.issued, isBlank), closing: figure(issued) },
        treasury: { opening: figure(treasury), change: shown(moved.treasury, isBlank), closing: figure(held) },
        total: { opening: figure(opening + treasury), closing: figure(issued + held) },
        publicFloat: { complied: i === 0, notComplied: i !== 0, threshold: "Alternative Threshold", percentage: null, marketValue: { currency: "", amount: null }, additionalInformation: "" }, // prettier-ignore
        details: { issued: printed(moved.issued), treasury: printed(moved.treasury) },
      };
    }),
  };
}

/** What the rows of III move of the first class, to which all of them belong. */
function movedOf(
  version: FormVersion,
  { schemes, instruments, warrants, agreements, events }: Choices,
): { issued: bigint; treasury: bigint } {
  const withTreasury = hasTreasuryShares(version);
  const rows = [...schemes, ...warrants, ...instruments, ...agreements];
  const newShares = rows.reduce((sum, row) => sum + row.newShares, 0n);
  const transferred = withTreasury ? rows.reduce((sum, row) => sum + row.treasuryShares, 0n) : 0n;
  const ofEvents = events.reduce((sum, event) => sum + event.issued, 0n);
  const held = withTreasury ? events.reduce((sum, event) => sum + event.treasury, 0n) : 0n;
  return { issued: newShares + transferred + ofEvents, treasury: held - transferred };
}
