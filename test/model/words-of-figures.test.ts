import { numberOf, parseFigure, pointsElsewhere } from "../../src/model/figure";

/** What a cell's words come to: nil, words that point elsewhere, or nothing that can be read. */
function saidBy(text: string): "nil" | "elsewhere" | "unreadable" {
  const figure = parseFigure(text);
  if (figure === undefined) return "unreadable";
  expect(figure).toBe(text);
  return numberOf(figure)?.isZero() && !pointsElsewhere(figure) ? "nil" : "elsewhere";
}

test.each(["Nil", "None", "N/A", "NA", "Not applicable", "不適用", "無", "-", "--", "–", "—", "Nil.", "N/A (note 2)", "Nil(2)", "nil  (see note 5)", "None (2025: None)."])(
  "%j says nil",
  (text) => expect(saidBy(text)).toBe("nil"),
); // prettier-ignore

test.each(["See Remarks", "See remark", "see the remarks below", "No par", "No par value", "無面值", "見備註", "No par (note 1)", "See Remarks (1)."])(
  "%j points elsewhere",
  (text) => expect(saidBy(text)).toBe("elsewhere"),
); // prettier-ignore

test.each(["Vanilla nil", "Nil shares", "N/A yet", "about nil", "Nilly", "no par value shares", "Please see Remarks", "- -", "n//a", "nil (", "x無"])(
  "%j can't be read",
  (text) => expect(saidBy(text)).toBe("unreadable"),
); // prettier-ignore
