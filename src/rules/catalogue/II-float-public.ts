import { ofForm, ofRule } from "../citations";
import { sum } from "../../model/balance";
import { Decimal, grouping } from "../../model/decimal";
import { noProfile, says, type IssuerProfile } from "../../model/issuer-profile";
import { issuedAtClose } from "../../model/issued";
import { isListed } from "../../model/listed-class";
import type { IssuedClass } from "../../model/monthly-return";
import { classesOf } from "../../model/parts";
import { isPreferenceClass } from "../../model/share-class";
import { marketValueInDollars, reaches, thresholdNamed } from "../../model/public-float";
import type { Breach, Missing, Rule } from "../rule";

export const rule: Rule = {
  id: "II-float-public",
  part: "II",
  basis: "listing rule",
  citations: [
    ofForm("Part II, Note 4 (v 1.2.0)"),
    ofRule("Main Board Rule 13.32B, 19A.28B; GEM Rule 17.37B, 25.21B", "2026-11-23"),
    ofRule("Main Board Rule 13.32A(3), 19A.28A: market value"),
  ],
  expression:
    "percentage = shares held by the public / issued shares (excluding treasury shares) x 100, to two decimals",
  severity: "explain",
  since: "1.2.0",
  over: ["issued"],
  needs: ["profile.publicShares"],
  // Until the public's shares are counted there is nothing to hold the block against.
  applies: ({ profile }) => Decimal.isDecimal(profile?.publicShares),

  *check({ return: r, profile = noProfile }) {
    const classes = classesOf(r.issued);
    const i = classes.findIndex(({ shares }) => isListed(shares));
    const { publicShares } = profile;
    if (i < 0) yield { missing: "issued.classes[0].shares.listed" };
    else if (Decimal.isDecimal(publicShares)) yield* againstCount(classes, i, publicShares, profile);
  },
};

const hundred = new Decimal(100);
const decimalsOfPercentage = 2;

function* againstCount(
  classes: readonly IssuedClass[],
  i: number,
  publicShares: Decimal,
  profile: IssuerProfile,
): Iterable<Breach | Missing> {
  const { publicFloat } = classes[i];
  const at = `issued.classes[${i}].publicFloat` as const;
  const whole = wholeOf(classes, i, profile);
  if (publicFloat.threshold === undefined) yield { missing: `${at}.threshold` };
  else if (whole === undefined) yield { missing: `issued.classes[${i}].issued.opening` };
  else if (Decimal.isDecimal(whole) && !whole.isZero()) {
    const held = publicShares.times(hundred).div(whole);
    const wrong = wrongPercentage(
      publicFloat.percentage,
      held,
      `${grouping(publicShares)} ÷ ${grouping(whole)} x 100`,
      at,
    );
    if (wrong) yield wrong;
    else yield* wrongBox(classes[i], held, `${grouping(publicShares)} of ${grouping(whole)} shares`, at);
  }
  yield* wrongMarketValue(classes[i], publicShares, profile, at);
}

/** The shares that the percentage is one of: the class; with A shares of the same issuer, both, without preference shares. */
function wholeOf(classes: readonly IssuedClass[], i: number, profile: IssuerProfile) {
  const { threshold } = classes[i].publicFloat;
  const isAAndH = says(profile, "aAndH", "Yes") ?? (threshold !== undefined && thresholdNamed(threshold).isEither);
  const counted = isAAndH ? classes.filter(({ shares }) => !isPreferenceClass(shares)) : [classes[i]];
  return sum(counted.map(issuedAtClose));
}

type PathOfFloat = `issued.classes[${number}].publicFloat`;

/** A percentage that can be none has a rule of its own, II-float-figures. */
function wrongPercentage(
  stated: IssuedClass["publicFloat"]["percentage"],
  held: Decimal,
  figures: string,
  at: PathOfFloat,
): Breach | undefined {
  const isStated = Decimal.isDecimal(stated) && stated.greaterThan(1) && !stated.greaterThan(hundred);
  const calculated = held.toDecimalPlaces(decimalsOfPercentage);
  if (!isStated || stated.toDecimalPlaces(decimalsOfPercentage).equals(calculated)) return undefined;
  return { at: `${at}.percentage`, asserted: stated, calculated, words: { figures } };
}

/** The box against what the public holds, where the figures stated do not tell already. */
function* wrongBox(issued: IssuedClass, percentageHeld: Decimal, held: string, at: PathOfFloat): Iterable<Breach> {
  const { complied, notComplied, percentage, threshold = "" } = issued.publicFloat;
  const marketValue = marketValueInDollars(issued);
  const named = thresholdNamed(threshold);
  const isReached = reaches(named, { percentage: percentageHeld, marketValue });
  if (isReached === undefined || isReached === reaches(named, { percentage, marketValue })) return;
  const related = [`${at}.threshold`] as const;
  if (complied && !isReached) yield { at: `${at}.complied`, words: { held, box: "been complied with" }, related };
  if (notComplied && isReached)
    yield { at: `${at}.notComplied`, words: { held, box: "not been complied with" }, related };
}

/** The value is right when a share's worth of it, rounded as the average price is, is that price. */
function* wrongMarketValue(
  { publicFloat }: IssuedClass,
  publicShares: Decimal,
  { averagePrice }: IssuerProfile,
  at: PathOfFloat,
): Iterable<Breach | Missing> {
  const { amount } = publicFloat.marketValue;
  if (!Decimal.isDecimal(amount) || publicShares.isZero()) return;
  if (!Decimal.isDecimal(averagePrice)) yield { missing: "profile.averagePrice" };
  else if (!amount.div(publicShares).toDecimalPlaces(averagePrice.decimalPlaces()).equals(averagePrice)) {
    const workings = { by: "x", figures: [publicShares, averagePrice] } as const;
    yield { at: `${at}.marketValue.amount`, asserted: amount, calculated: publicShares.times(averagePrice), workings };
  }
}
