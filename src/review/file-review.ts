import { openDocument, reviewDocument, type Review } from "../monthly-return";
import type { Texts } from "../texts/texts";

/** The review of one file, or why it could not be read. */
export interface FileReview {
  readonly file: string;
  readonly review?: Review;
  readonly error?: string;
}

/** Reviews the text of a return's document; undefined is a file that could not be opened. */
export function documentReview(file: string, text: string | undefined, texts: Texts): FileReview {
  if (text === undefined) return { file, error: texts.review.unreadable(file, texts.review.noFile) };
  const opened = openDocument(text, texts);
  if ("errors" in opened) return { file, error: texts.review.unreadable(file, opened.errors.join("\n")) };
  return { file, review: reviewDocument(opened.return, texts) };
}
