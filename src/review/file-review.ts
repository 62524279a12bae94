import {
  nothingBeside,
  openDocument,
  openProfile,
  reviewDocument,
  type Beside,
  type IssuerProfile,
  type MonthlyReturn,
  type Review,
} from "../monthly-return";
import type { Texts } from "../texts/texts";
import type { FilesBeside } from "./arguments";

/** The review of one file, or why it could not be read. */
export interface FileReview {
  readonly file: string;
  readonly review?: Review;
  readonly error?: string;
}

/** Reviews the text of a return's document; undefined is a file that could not be opened. */
export function documentReview(
  file: string,
  text: string | undefined,
  texts: Texts,
  beside: Beside = nothingBeside,
): FileReview {
  const opened = openReturn(file, text, texts);
  return "error" in opened ? { file, ...opened } : { file, review: reviewDocument(opened.return, texts, beside) };
}

/** What stands beside the returns, from the files that were named for it, or why one of them could not be read. */
export function readBesideFiles(
  { previous, profile }: FilesBeside,
  read: (file: string) => string | undefined,
  texts: Texts,
): Beside | { readonly error: string } {
  const last = previous === undefined ? undefined : openReturn(previous, read(previous), texts);
  if (last && "error" in last) return last;
  const known = profile === undefined ? undefined : openProfileFile(profile, read(profile), texts);
  if (known && "error" in known) return known;
  return { ...nothingBeside, ...(last && { previous: last.return }), ...(known && { profile: known.profile }) };
}

function openReturn(
  file: string,
  text: string | undefined,
  texts: Texts,
): { readonly return: MonthlyReturn } | { readonly error: string } {
  const opened = text === undefined ? { errors: [texts.review.noFile] } : openDocument(text, texts);
  return "errors" in opened ? { error: texts.review.unreadable(file, opened.errors.join("\n")) } : opened;
}

function openProfileFile(
  file: string,
  text: string | undefined,
  texts: Texts,
): { readonly profile: IssuerProfile } | { readonly error: string } {
  const opened = text === undefined ? { errors: [texts.review.noFile] } : openProfile(text, texts);
  return "errors" in opened ? { error: texts.review.unreadableProfile(file, opened.errors.join("\n")) } : opened;
}
