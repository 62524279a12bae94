import type { ConfirmationId } from "../model/beside";
import { toDocument } from "../model/document";
import { figureShown, isNil, parseFigure } from "../model/figure";
import { columnsOfPartII, issuedAtClose, treasuryAtClose } from "../model/issued";
import type { MonthlyReturn } from "../model/monthly-return";
import { classesOf } from "../model/parts";
import { classShown } from "../model/share-class";
import type { Texts } from "../texts/texts";
import { abridged, checksum } from "./abridged";
import { nameOf } from "./messages";
import { subjectOf } from "./subject";

/** The figures that a confirmation is given for, in words: when one of them changes it has to be given again. */
export function confirmedFigures(id: ConfirmationId, r: MonthlyReturn, texts: Texts): string {
  return abridged(figuresOf[id](r, texts));
}

type InWords = (r: MonthlyReturn, texts: Texts) => string;

const openings = /\.opening(\.(currency|amount))?$/;
const issues =
  /^(options|warrants|convertibles|otherAgreements|otherMovements)\..*(newShares|treasuryShares|issued|treasury|price\.\w+)$|^options\.fundsRaised/;
const publicFloat = /\.publicFloat\./;

const issued: InWords = (r, texts) => stated(r, issues, texts);

const figuresOf: Readonly<Record<ConfirmationId, InWords>> = {
  openings: (r, texts) => stated(r, openings, texts),
  boardAuthority: (r, texts) => `${closings(r, texts)}; ${texts.figures.wholeReturn(checksum(withoutSigning(r)))}`,
  moneyReceived: issued,
  listingApprovals: issued,
  publicFloat: (r, texts) => [closings(r, texts), stated(r, publicFloat, texts)].join("; "),
};

/** What the places of a kind say, each with its name. */
function stated(r: MonthlyReturn, places: RegExp, texts: Texts): string {
  const filled = entriesIn(toDocument(r)).filter(([place, words]) => places.test(place) && words !== "");
  const named = filled.map(([place, words]) => {
    const name = [subjectOf(r, place, texts), nameOf(place, texts)].filter(Boolean).join(": ");
    return `${name} ${figureShown(parseFigure(words) ?? words)}`;
  });
  return named.join("; ");
}

/** The balances of Part II at close of the month. */
function closings(r: MonthlyReturn, texts: Texts): string {
  const columns = columnsOfPartII(r);
  const lines = classesOf(r.issued).map((issued) => {
    const figures = columns.map((column) => (column === "issued" ? issuedAtClose(issued) : treasuryAtClose(issued)));
    const shown = figures.map((figure) => {
      if (figure === undefined) return texts.figures.notInHand;
      return isNil(figure) ? "0" : figureShown(figure);
    });
    return `${classShown(issued.shares)}: ${shown.join(" + ")}`;
  });
  return lines.join("; ");
}

/** The whole return but for what is typed when it is sent. */
function withoutSigning(r: MonthlyReturn): string {
  return JSON.stringify(toDocument({ ...r, cover: { ...r.cover, dateSubmitted: "" }, signatory: {} }));
}

/** Every value of a document with its place. */
function entriesIn(value: unknown, place = ""): (readonly [place: string, words: string])[] {
  if (typeof value !== "object" || value === null) return [[place, String(value)]];
  const entries = Array.isArray(value)
    ? value.map((item: unknown, i) => [`${place}[${i}]`, item] as const)
    : Object.entries(value).map(([key, item]) => [place === "" ? key : `${place}.${key}`, item as unknown] as const);
  return entries.flatMap(([at, item]) => entriesIn(item, at));
}
