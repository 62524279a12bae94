const prepositions = "about above after at before below between by due during exceeding for from in of on over since than till to under until up with within"; // prettier-ignore
const others = "a an and at most no no. nos. or the";
const participles = "adopted amended announced approved commencing completed dated effective ended ending entered executed expired expiring extended falling following granted issued made maturing passed refreshed renewed restated revised signed starting terminated"; // prettier-ignore
const months = "January February March April May June July August September October November December";
const leading = setOf([prepositions, others, participles].join(" "));
const leadingToYear = setOf(months);
const nameEnds = /(?:\)|(?:scheme|plan|programme|program|option|award|unit|share|rsu|right)s?)[)"\u201D.]*$/i;
const year = /^(?:19|20)\d\d$/;

/** Whether a figure or a date may go on a sentence after a word: "adopted on", "the amount of", "expiring", "30 June". */
export function leadsOn(word: string, to: string): boolean {
  const bare = word.replace(/^[("\u201C]+/, "").toLowerCase();
  return leadingToYear.has(bare) ? year.test(to) : leading.has(bare);
}

/** Whether a name of an agreement or arrangement is whole with a word: "2023 Share Award Scheme", "(as amended)". */
export function endsName(word: string): boolean {
  return nameEnds.test(word);
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.toLowerCase().split(" "));
}
