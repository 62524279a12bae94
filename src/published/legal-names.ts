import { labelPattern } from "./label-pattern";

const places = [
  "the Cayman Islands",
  "Bermuda",
  "Hong Kong",
  "the British Virgin Islands",
  "the People's Republic of China",
];
const phrases = places.flatMap((place) => [
  `a company controlled through weighted voting rights and incorporated in ${place} with limited liability`,
  `incorporated in ${place} with limited liability`,
]);

/** A name with the words that the law adds to it put together again where tears run through them. */
export function mended(name: string): string {
  return phrases.reduce((words, phrase) => words.replace(labelPattern(phrase), phrase), name);
}
