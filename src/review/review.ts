import { readFileSync } from "node:fs";
import { documentReview, readBesideFiles, type FileReview } from "./file-review";
import { parseArguments } from "./arguments";
import { asJson, asText } from "./report";
import { en } from "../texts/en";

const exitCodes = { clean: 0, mustFix: 1, unreadable: 2 } as const;

process.exitCode = main(process.argv.slice(2));

/** Reviews the files and prints their findings; the exit code says whether one must be fixed or could not be read. */
function main(words: readonly string[]): number {
  const parsed = parseArguments(words, en.review);
  if ("error" in parsed) {
    process.stderr.write(`${parsed.error}\n${en.review.usage}\n`);
    return exitCodes.unreadable;
  }
  if (parsed.files.length === 0) {
    process.stdout.write(`${en.review.usage}\n`);
    return exitCodes.clean;
  }
  const beside = readBesideFiles(parsed, textOf, en);
  if ("error" in beside) {
    process.stderr.write(`${beside.error}\n`);
    return exitCodes.unreadable;
  }
  const reviews = parsed.files.map((file) => documentReview(file, textOf(file), en, beside));
  process.stdout.write(parsed.format === "json" ? asJson(reviews) : asText(reviews, en));
  for (const { error } of reviews) if (error !== undefined) process.stderr.write(`${error}\n`);
  return exitCodeOf(reviews);
}

function exitCodeOf(reviews: readonly FileReview[]): number {
  if (reviews.some(({ error }) => error !== undefined)) return exitCodes.unreadable;
  const mustFix = reviews.some(({ review }) => review?.verdict.severity === "mustFix");
  return mustFix ? exitCodes.mustFix : exitCodes.clean;
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
