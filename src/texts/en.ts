import type { EntryKind, EntryTexts, MessageWords, RuleText, Texts } from "./texts";

const of = ({ subject, name }: MessageWords) => (subject === "" ? name : `${subject}: ${name}`);

/** "… should be 10 (9 + 1); the return says 11, 1 too many." */
const shouldBe = (message: MessageWords) => {
  const { calculated, workings, asserted, difference } = message;
  return `${of(message)} should be ${calculated}${workings}; the return says ${asserted}${difference && `, ${difference}`}.`;
};

const closing = (title: string, howToFix: string): RuleText => ({
  title,
  why: "Each balance brings the last return forward to the next one: a balance that does not add up breaks both.",
  howToFix,
  says: shouldBe,
});

const total = (title: string): RuleText => ({
  title,
  why: "Readers take the movement of a class from its totals; a total must say what its rows say.",
  howToFix: "Clear the typed total so that the form's formula stands there again, or correct the rows above it.",
  says: shouldBe,
});

const reading = (title: string, howToFix: string, says: RuleText["says"]): RuleText => ({
  title,
  why: "What cannot be read cannot be checked, and nothing is guessed.",
  howToFix,
  says,
});

const lines = (number: string) => ({
  opening: `${number} at close of preceding month`,
  change: `increase / decrease (-) of ${number}`,
  closing: `${number} at close of the month`,
});
const money = (path: string, name: string) => ({
  [`${path}.currency`]: `currency of ${name}`,
  [`${path}.amount`]: name,
});
const movement = (path: string, number: string) =>
  Object.fromEntries(Object.entries(lines(number)).map(([line, name]) => [`${path}.${line}`, name]));
const shares = (path: string) => ({
  [`${path}.kind`]: "kind of shares",
  [`${path}.letter`]: "class letter of the shares",
  [`${path}.listed`]: "whether the shares are listed",
  [`${path}.stockCode`]: "stock code",
  [`${path}.description`]: "description",
  [`${path}.multiCounter[].stockCode`]: "multi-counter stock code",
  [`${path}.multiCounter[].currency`]: "currency of the counter",
  [`${path}.multiCounter[].description`]: "description of the counter",
});
const sharesIssued = (path: string) => ({
  [`${path}.newShares`]: "new shares issued during the month",
  [`${path}.treasuryShares`]: "treasury shares transferred out of treasury during the month",
  [`${path}.mayBeIssued`]: "shares which may be issued as at close of the month",
  [`${path}.approvalDate`]: "General Meeting approval date",
});
const instrument = (path: string) => ({
  ...sharesIssued(path),
  [`${path}.movements[].kind`]: "kind of movement",
  [`${path}.movements[].number`]: "movement during the month",
});

const totals = (part: string, printed: string) => ({
  [`${part}.classes[].total.issued`]: `total of shares issued under ${printed}`,
  [`${part}.classes[].total.treasury`]: `decrease in treasury shares under ${printed}`,
});

/** The texts in English. */
export const en: Texts = {
  rules: {
    "cover-month-end": {
      title: "The month ended is the last day of a month",
      why: "The month decides the version of the form, the deadline and every opening balance.",
      howToFix: "Type the last day of the month, for example 31 January 2026.",
      says: ({ words }) =>
        `The month ended should be the last day of a month; the return says ${words.date || "nothing"}.`,
    },
    "cover-version": {
      title: "The version of the form fits the month ended",
      why: "HKEX changed the form over the years; a return on an older or newer layout is not the form of its month.",
      howToFix: "Check the month ended; if it is right, choose Change version or language in the pane.",
      says: ({ words }) =>
        `The month ended ${words.month} calls for form FF301 v ${words.fitting}; these sheets are v ${words.version}.`,
    },
    "I-closing": closing(
      "Authorised / registered shares at close of the month are those at close of preceding month plus the increase / decrease (-)",
      "Check the opening number against last month's return and the change against the resolution, or restore the formula.",
    ),
    "I-capital": {
      title: "Authorised / registered share capital is the number of shares times the par value",
      why: "Capital follows from number and par value; only another currency or preference shares carried at proceeds are lawful reasons for a difference.",
      howToFix: "Check number and par value, or clear the typed capital so that the form's formula stands there again.",
      says: shouldBe,
    },
    "I-capital-change": {
      title: "The change in share capital is the capital at close of the month less that at close of preceding month",
      why: "The three lines of capital must tell one story.",
      howToFix:
        "Clear the typed change so that the form's formula stands there again, or correct the lines above and below.",
      says: shouldBe,
    },
    "I-currency": {
      title: "Share capital is stated in the currency of the par value",
      why: "Capital in another currency than par cannot be checked as number times par, and readers will ask.",
      howToFix: "Use one currency for both, or say in the remarks why they differ.",
      says: (m) => `${of(m)} is ${m.words.stated}, and the par value is in ${m.words.parCurrency}.`,
    },
    "I-par": {
      title: "The par value is unchanged over the month unless the capital was reorganised",
      why: "A par value changes only by a sub-division, consolidation, redenomination or reduction, which restates other figures too.",
      howToFix:
        "If there was a reorganisation say so in the remarks; otherwise restore the formula at close of the month.",
      says: (m) =>
        m.asserted === ""
          ? `${of(m)} is ${m.words.after}; at close of preceding month it was ${m.words.before}.`
          : `${of(m)} is ${m.asserted}; at close of preceding month it was ${m.calculated}.`,
    },
    "I-total": {
      title: "The total share capital in a currency is the sum of the classes' capital in it",
      why: "The total is what the issuer's constitution authorises; it is read on its own.",
      howToFix:
        "Check the currency of each class and of the total, or restore the formula; give each currency a total.",
      says: (m) =>
        m.words.missing ? `Share capital in ${m.words.missing} has no total in that currency.` : shouldBe(m),
    },
    "II-closing": closing(
      "Issued shares at close of the month are those at close of preceding month plus the increase / decrease (-)",
      "Check the opening number against last month's return and the change against Part III, or restore the formula.",
    ),
    "II-total": {
      title: "Issued shares (excluding treasury shares) and treasury shares make the total number of issued shares",
      why: "The total is the number that voting rights and thresholds are measured by.",
      howToFix: "Correct the column that is wrong, or restore the formula of the total.",
      says: shouldBe,
    },
    "II-within-authorised": {
      title: "No more shares are issued than are authorised",
      why: "Shares issued beyond the authorised number would be void; registered capital of mainland issuers may lag behind.",
      howToFix:
        "Check both numbers at close of the month, and whether an increase of authorised capital is missing in Part I.",
      says: (m) =>
        `${m.subject}: ${m.asserted} shares are issued at close of the month, ${m.difference || "more"}: ${m.calculated} are authorised.`,
    },
    "II-change": {
      title: "The increase / decrease (-) in Part II is the total of the movements in Part III",
      why: "Part III gives the reason for every share that came or went in Part II.",
      howToFix: "Find the movement that one of the two parts lacks, or correct the change in Part II.",
      says: (m) =>
        `${of(m)} should be ${m.calculated}, the total of A to E in Part III; the return says ${m.asserted}${m.difference && `, ${m.difference}`}.`,
    },
    "III-A-closing": closing(
      "Share options outstanding at close of the month are those at close of preceding month plus the movements",
      "Check the register of the scheme: opening, grants, exercises, cancellations and lapses, with their signs.",
    ),
    "III-A-signs": {
      title: "Options granted are positive; options exercised, cancelled and lapsed are negative",
      why: "A movement with the wrong sign moves the balance by twice its number.",
      howToFix: "Turn the sign, or say in the remarks what was reversed.",
      says: (m) =>
        `${m.subject}: the movement is ${m.asserted}; ${m.words.kind.toLowerCase()} options are stated as ${m.calculated}.`,
    },
    "III-A-total": total("The total under III(A) is the sum of the shares issued under its schemes"),
    "III-B-closing": closing(
      "The nominal value of warrants at close of the month is that at close of preceding month plus the movements",
      "Check the register of the warrants: opening value, exercises, lapses and new issues, with their signs.",
    ),
    "III-B-total": total("The total under III(B) is the sum of the shares issued under its warrants"),
    "III-C-closing": closing(
      "The amount of convertibles at close of the month is that at close of preceding month plus the movements",
      "Check the register of the instrument: opening amount, conversions, redemptions and repurchases, with their signs.",
    ),
    "III-C-price": {
      title: "Amount and shares of a convertible imply its conversion price",
      why: "Price, amount and shares that do not fit say that one of them is wrong, or that a term is not shown.",
      howToFix: "Correct the one that is wrong, or say in the remarks which term explains the difference.",
      says: (m) =>
        `${m.subject}: amount and shares imply a conversion price of ${m.calculated}${m.workings}; the return says ${m.asserted}.`,
    },
    "III-C-total": total("The total under III(C) is the sum of the shares issued under its instruments"),
    "III-D-total": total("The total under III(D) is the sum of the shares issued under its agreements"),
    "III-E-total": total("The total under III(E) is the sum of its events"),
    "III-total": total("The total of A to E for a class is the sum of its totals under A to E"),
    "IV-closing": closing(
      "Depositary receipts at close of the month are those at close of preceding month plus the increase / decrease (-)",
      "Check the depositary's statement, or restore the formula.",
    ),
    "system-sheetMissing": reading(
      "Each part of the form has its sheet",
      "Undo the deletion, or lay the return out anew by New return.",
      ({ words }) => `The sheet of ${words.part} ("${words.subject}") is not in this workbook.`,
    ),
    "system-sheetTwice": reading(
      "Each part of the form has one sheet",
      "Delete or rename the copy's heading, so that one sheet of the part remains.",
      ({ words }) => `${words.part} stands on more than one sheet; "${words.subject}" is one of them. None is read.`,
    ),
    "system-sheetUnrecognised": reading(
      "A sheet that prints the form's version carries the heading of its part",
      "Restore the heading of the part on this sheet, by Undo or from another return.",
      ({ words }) =>
        `The sheet "${words.subject}" prints form FF301 v ${words.found}, and its part's heading is missing or was changed.`,
    ),
    "system-versionMissing": reading(
      "Each sheet prints the version of the form",
      "Restore the cell at the top right, for example FF301 v 1.2.0, by Undo or from another sheet of the return.",
      ({ words }) => `The sheet "${words.subject}" does not say which version of form FF301 it is; it is not read.`,
    ),
    "system-versionUnknown": reading(
      "Each sheet prints a version of the form that is known here",
      "Check the version at the top right of the sheet.",
      ({ words }) =>
        `The sheet "${words.subject}" says FF301 v ${words.found}, which is no version known here; it is not read.`,
    ),
    "system-versionsDiffer": reading(
      "All sheets of a return are of one version",
      "Lay the return out anew, so that all sheets are of the month's version.",
      ({ words }) => `The sheet "${words.subject}" is of version ${words.found}, the return of another.`,
    ),
    "system-columnMarkMissing": reading(
      "The marks of the columns stand in the first row of the sheet",
      "Restore the mark in the first row, by Undo or from another sheet.",
      ({ words }) =>
        `The sheet "${words.sheet}" has lost the mark [${words.subject}] of its column; the sheet is not read.`,
    ),
    "system-columnMarkTwice": reading(
      "Each column has one mark in the first row of the sheet",
      "Delete the mark of the column that was copied.",
      ({ words }) =>
        `The mark [${words.subject}] stands more than once on the sheet "${words.sheet}"; the sheet is not read.`,
    ),
    "system-labelMissing": reading(
      "Each label of the form stands on its sheet",
      "Restore the label, by Undo or from another return.",
      ({ words }) =>
        `The label "${words.subject}" is missing on the sheet "${words.sheet}"; the figures beside it are not read.`,
    ),
    "system-entryIncomplete": reading(
      "A class, scheme or instrument is read only with all its labels in their order",
      "Restore the labels of the entry, by Undo or by copying them from another one.",
      ({ words }) =>
        `An entry on the sheet "${words.sheet}" is not read: ${words.subject ? `its label "${words.subject}" is missing or out of place` : "a label stands where none belongs"}.`,
    ),
    "system-numberingBroken": reading(
      "Classes and rows are numbered 1, 2, 3 in their order",
      "Number the entries on without a gap; check that none was deleted by mistake.",
      ({ words }) =>
        `An entry on the sheet "${words.sheet}" is numbered ${words.found}, out of its turn; it is not read.`,
    ),
    "system-totalsIncomplete": reading(
      "Each class has its totals",
      "Restore the rows of totals, one for each class, by Undo or by laying the return out anew.",
      ({ words }) => `The totals on the sheet "${words.sheet}" are not one for each class; none of them is read.`,
    ),
    "system-classNameDiffers": reading(
      "A total names the class that it is of",
      "Correct the name in the label of the total, or restore its formula.",
      ({ words }) =>
        `A total on the sheet "${words.sheet}" says "${words.found}", and should name ${words.subject}; it is not read.`,
    ),
    "system-labelStray": reading(
      "Labels of the form stand only in their places",
      "Delete the label, or restore the row it belongs to.",
      ({ words }) =>
        `"${words.found}" is a label of the form and stands on the sheet "${words.sheet}" where it has no place.`,
    ),
    "system-figureStray": reading(
      "Figures stand only in the form's cells",
      "Move the figure to the cell it belongs in, or delete it.",
      ({ words }) =>
        `"${words.found}" stands on the sheet "${words.sheet}" in a cell that is none of the form's; it is not part of the return.`,
    ),
    "system-wordsStray": reading(
      "Words stand only in the form's cells",
      "Move the words into the remarks if they belong to the return; they may stay if they don't.",
      ({ words }) =>
        `"${words.found}" stands on the sheet "${words.sheet}" in a cell that is none of the form's; it is not part of the return.`,
    ),
    "system-stateUnreadable": reading(
      "A part is filled in, Not applicable or not in hand",
      'Choose "Not applicable" or "Not in hand" beside the heading, or leave it blank where the part is filled in.',
      ({ words }) =>
        `Beside the heading of ${words.part} stands "${words.found}", which says neither that it applies nor that it does not.`,
    ),
    "system-stateContradicted": reading(
      "A part that is Not applicable has no rows",
      "Clear the words beside the heading where the part applies, or clear its rows where it does not.",
      ({ words }) => `${words.part} says Not applicable, and yet "${words.found}" stands below its heading.`,
    ),
    "system-cellUnreadable": reading(
      "Each cell holds what its label asks for",
      "Type a figure in digits, with or without thousands commas; a date as 31 January 2026; or leave the cell blank.",
      (m) => `${of(m)}: "${m.asserted}" cannot be read.`,
    ),
    "system-cellError": reading(
      "No cell shows an error",
      "If it says #NAME? the add-in's functions were not loaded yet: type the formula anew. Otherwise correct what it refers to.",
      (m) => `${of(m)}: the cell shows ${m.asserted}.`,
    ),
    "system-formulaOvertyped": {
      title: "Computed cells hold the form's formula",
      why: "A typed figure agrees today and does not follow when other figures change.",
      howToFix: "Restore the formula by Undo, or by copying it from the same cell of another class.",
      says: (m) =>
        `${of(m)}: ${m.asserted || "blank"} was typed over the form's formula; it agrees now and will not follow.`,
    },
    "system-digitsLost": {
      title: "No figure has more digits than a cell keeps",
      why: "Excel keeps 15 digits of a number; further ones are lost as it is typed.",
      howToFix: "Check its digits against the register; Excel keeps only the first 15.",
      says: (m) => `${of(m)}: ${m.asserted} has more than 15 digits and may have lost some when it was typed.`,
    },
    "system-figureAsText": {
      title: "Figures are numbers, not text",
      why: "The formulas of the sheet pass over a figure that is text, so that the sheet shows other sums than the return has.",
      howToFix:
        "Type the figure as a number: digits with or without commas, a decrease with a leading minus; the cell must not be formatted as Text.",
      says: (m) => `${of(m)}: "${m.asserted}" is text; it is read as a figure, and the sheet's own sums leave it out.`,
    },
    "system-ruleFailed": {
      title: "Every check runs to its end",
      why: "A check that failed has checked nothing.",
      howToFix: "Copy the details and send them to who maintains this add-in.",
      says: ({ words }) => `The check "${words.rule}" failed by itself (${words.found}); its figures are unchecked.`,
    },
  },
  places: {
    "cover.monthEnded": "the month ended",
    "cover.status": "status",
    "cover.issuer": "name of issuer",
    "cover.dateSubmitted": "date submitted",
    ...shares("authorised.classes[].shares"),
    ...movement("authorised.classes[].number", "authorised / registered shares"),
    ...money("authorised.classes[].par.opening", "par value at close of preceding month"),
    ...money("authorised.classes[].par.closing", "par value at close of the month"),
    ...money("authorised.classes[].capital.opening", "share capital at close of preceding month"),
    ...money("authorised.classes[].capital.change", "increase / decrease (-) of share capital"),
    ...money("authorised.classes[].capital.closing", "share capital at close of the month"),
    ...money("authorised.totals[]", "total share capital at the end of the month"),
    ...shares("issued.classes[].shares"),
    ...movement("issued.classes[].issued", "issued shares"),
    ...movement("issued.classes[].treasury", "treasury shares"),
    "issued.classes[].total.opening": "total issued shares at close of preceding month",
    "issued.classes[].total.closing": "total issued shares at close of the month",
    "issued.classes[].publicFloat.complied": "public float complied with",
    "issued.classes[].publicFloat.notComplied": "public float not complied with",
    "issued.classes[].publicFloat.threshold": "applicable public float threshold",
    "issued.classes[].publicFloat.percentage": "percentage held by the public",
    ...money("issued.classes[].publicFloat.marketValue", "market value held by the public"),
    "issued.classes[].publicFloat.additionalInformation": "additional information",
    "issued.classes[].details.issued": "total increase / decrease (-) in issued shares during the month",
    "issued.classes[].details.treasury": "total increase / decrease (-) in treasury shares during the month",
    ...shares("options.classes[].shares"),
    "options.classes[].schemes[].particulars": "particulars of share option scheme",
    "options.classes[].schemes[].opening": "share options outstanding at close of preceding month",
    "options.classes[].schemes[].closing": "share options outstanding at close of the month",
    "options.classes[].schemes[].toBeGranted": "shares for options still to be granted",
    ...instrument("options.classes[].schemes[]"),
    ...totals("options", "III(A)"),
    ...money("options.fundsRaised", "total funds raised from exercise of options"),
    ...shares("warrants.classes[].shares"),
    "warrants.classes[].warrants[].description": "description of the warrants",
    "warrants.classes[].warrants[].currency": "currency of nominal value",
    "warrants.classes[].warrants[].opening": "nominal value at close of preceding month",
    "warrants.classes[].warrants[].closing": "nominal value at close of the month",
    "warrants.classes[].warrants[].stockCode": "stock code of the warrants",
    ...money("warrants.classes[].warrants[].price", "subscription price"),
    "warrants.classes[].warrants[].expiryDate": "date of expiry",
    ...instrument("warrants.classes[].warrants[]"),
    ...totals("warrants", "III(B)"),
    ...shares("convertibles.classes[].shares"),
    "convertibles.classes[].instruments[].description": "description of the convertibles",
    "convertibles.classes[].instruments[].currency": "currency of the convertibles",
    "convertibles.classes[].instruments[].opening": "amount at close of preceding month",
    "convertibles.classes[].instruments[].closing": "amount at close of the month",
    "convertibles.classes[].instruments[].type": "type of the convertibles",
    "convertibles.classes[].instruments[].stockCode": "stock code of the convertibles",
    ...money("convertibles.classes[].instruments[].price", "subscription/conversion price"),
    "convertibles.classes[].instruments[].exchangeRate": "fixed exchange rate of the price",
    ...instrument("convertibles.classes[].instruments[]"),
    ...totals("convertibles", "III(C)"),
    ...shares("otherAgreements.classes[].shares"),
    "otherAgreements.classes[].agreements[].description": "description of the agreement",
    ...sharesIssued("otherAgreements.classes[].agreements[]"),
    ...totals("otherAgreements", "III(D)"),
    ...shares("otherMovements.classes[].shares"),
    "otherMovements.classes[].events[].event": "event",
    ...money("otherMovements.classes[].events[].price", "price"),
    "otherMovements.classes[].events[].date": "date of event",
    "otherMovements.classes[].events[].approvalDate": "General Meeting approval date",
    "otherMovements.classes[].events[].issued": "increase / decrease (-) in issued shares",
    "otherMovements.classes[].events[].treasury": "increase / decrease (-) in treasury shares",
    "otherMovements.classes[].events[].pendingCancellation": "shares repurchased or redeemed but not yet cancelled",
    "otherMovements.classes[].events[].mayBeIssued": "shares which may be issued as at close of the month",
    "otherMovements.classes[].total.issued": "total of issued shares under III(E)",
    "otherMovements.classes[].total.treasury": "total of treasury shares under III(E)",
    "depositaryReceipts.receipts[].stockCode": "stock code of the depositary receipts",
    "depositaryReceipts.receipts[].description": "description of the depositary receipts",
    ...movement("depositaryReceipts.receipts[].number", "depositary receipts"),
    "depositaryReceipts.receipts[].mayBeIssued": "depositary receipts which may be issued as at close of the month",
    "confirmations.items[].wording": "confirmation",
    "signatory.submittedBy": "submitted by",
    "signatory.title": "title of the signatory",
    "remarks.authorised": "remarks to Part I",
    "remarks.issued": "remarks to Part II",
    "remarks.options": "remarks to III(A)",
    "remarks.warrants": "remarks to III(B)",
    "remarks.convertibles": "remarks to III(C)",
    "remarks.otherAgreements": "remarks to III(D)",
    "remarks.otherMovements": "remarks to III(E)",
    "remarks.depositaryReceipts": "remarks to Part IV",
    authorised: "Part I",
    issued: "Part II",
    options: "III(A)",
    warrants: "III(B)",
    convertibles: "III(C)",
    otherAgreements: "III(D)",
    otherMovements: "III(E)",
    depositaryReceipts: "Part IV",
    confirmations: "Part V",
  },
  subjects: {
    schemes: (number, words) => `scheme ${number}${inShort(words)}`,
    warrants: (number, words) => `warrants ${number}${inShort(words)}`,
    instruments: (number, words) => `convertible ${number}${inShort(words)}`,
    agreements: (number, words) => `agreement ${number}${inShort(words)}`,
    events: (number, words) => `event ${number}${inShort(words)}`,
    receipts: (number, words) => `depositary receipts ${number}${inShort(words)}`,
    movement: (kind) => kind || "movement",
    currency: (currency) => currency,
    item: (number) => `item ${number}`,
  },
  parts: {
    Cover: "the cover",
    I: "Part I",
    II: "Part II",
    "III(A)": "III(A) Share options",
    "III(B)": "III(B) Warrants",
    "III(C)": "III(C) Convertibles",
    "III(D)": "III(D) Other agreements",
    "III(E)": "III(E) Other movements and totals",
    IV: "Part IV Hong Kong depositary receipts",
    V: "Part V Confirmations",
    Notes: "the notes",
  },
  difference: {
    tooMany: (n) => `${n} too many`,
    tooFew: (n) => `${n} too few`,
    tooMuch: (n) => `${n} too much`,
    tooLittle: (n) => `${n} too little`,
  },
  severities: { mustFix: "Must fix", explain: "Explain", note: "Note" },
  verdict: {
    mustFix: (count) => `Not ready: ${count} must fix`,
    explain: (count) => `${count} to explain`,
    incomplete: (count) =>
      `Figures agree as far as they go; ${count} ${count === 1 ? "check" : "checks"} could not run`,
    reconcile: "Figures reconcile",
  },
  documentErrors: {
    notAReturn: () => "The document is not a Monthly Return: it should be one JSON object.",
    unknownField: (path) => `"${path}" is no field of the return. Check its spelling against the JSON Schema.`,
    notAFigure: (path, found) =>
      `"${path}" is "${found}", which is no figure. Write digits in quotes, such as "1,363".`,
    notADate: (path, found) =>
      `"${path}" is "${found}", which is no date. Write it as "31 January 2026" or "2026-01-31".`,
    notText: (path) => `"${path}" should be text in quotes.`,
    notATick: (path) => `"${path}" should be true or false.`,
    notAList: (path) => `"${path}" should be a list in square brackets.`,
    notARecord: (path) => `"${path}" should be an object in braces.`,
    unknownVersion: (_, found) => `"formVersion" is "${found}", which is no version of form FF301 known here.`,
    versionMissing: () =>
      'The document names neither "formVersion" nor "cover.monthEnded", so its version is not known.',
  },
  pane: {
    title: "Monthly Return",
    starting: "Waiting for Excel…",
    newReturn: "New return",
    validate: "Validate",
    busy: {
      validating: "Reading and checking the return…",
      layingOut: "Laying out the return…",
      cancelling: "Cancelling, and taking back what was laid out…",
      reading: "Reading the return…",
      changingRows: "Changing the rows of the return…",
      changingForm: "Laying the sheets out anew…",
    },
    progress: (done, total) => `${grouped(done)} of ${grouped(total)} cells`,
    cancel: "Cancel",
    back: "Back",
    empty: {
      heading: "No return in this workbook yet",
      advice: "Lay out a return for a month, open one from its document, or try an example.",
    },
    notValidated: "This workbook holds a return. Validate checks every figure of it and changes nothing.",
    newReturnForm: {
      heading: "New return",
      undoWarning: "Laying out adds sheets to this workbook. Excel's Undo starts afresh after it.",
      blank: "Blank, for a month",
      month: "For the month ended",
      classes: "Classes of shares",
      language: "Language of the sheets",
      parts: "Parts that apply",
      layOut: "Lay out",
      document: "From a document",
      documentAdvice: "Open a return that was saved as JSON.",
      examples: "Examples, as filed",
      monthInvalid: "Choose the month, for example 2026-01.",
      classesInvalid: "Type a number of classes from 1 to 40.",
      willCreate: (version, sheets) => `Form FF301 v ${version}: ${sheets} sheets will be added.`,
      wordForm:
        "Months before July 2021 were filed on a Word form; this lays them out in the oldest electronic version.",
    },
    replace: {
      heading: "This workbook already holds a return",
      advice: (sheets) =>
        `Laying out a new one replaces these sheets and what is typed in them: ${sheets}. Other sheets stay as they are.`,
      confirm: "Replace the return",
    },
    failed: {
      heading: "That did not work",
      details: "Details",
      copy: "Copy details",
      copied: "Copied",
      again: "Try again",
    },
    failures: {
      editing: () => "A cell is being edited. Press Enter or Esc in the grid, then try again.",
      protectedWorkbook: () =>
        "The workbook's structure is protected, so no sheet can be added. Unprotect it under Review, then try again. Nothing was changed.",
      protectedSheet: (sheet) =>
        `${sheet === "" ? "A sheet" : `The sheet ${sheet}`} is protected. Unprotect it under Review, then try again.`,
      nameTaken: (sheets) =>
        `Sheets of your own already have these names: ${sheets}. Rename them, then try again. Nothing was changed.`,
      timedOut: () => "Excel did not answer in time. Wait until it is idle, then try again.",
      notUndone: (sheets) =>
        `The work was interrupted and could not be undone by itself. Delete these sheets by hand: ${sheets}. Your own sheets are untouched.`,
      oldSheetsLeft: (sheets) =>
        `The new return is complete. The sheets that it replaces could not be deleted; delete them by hand: ${sheets}.`,
      notWhole: (part) =>
        part === ""
          ? "A sheet of the return is missing, or holds something that cannot be read. Validate, mend the findings, then try again. Nothing was changed."
          : `The sheet of ${part}, or that of the totals, holds something that cannot be read. Validate, mend the findings, then try again. Nothing was changed.`,
      sheetGone: (sheet) => `The sheet ${sheet} is no longer there. Validate again.`,
      other: () =>
        "Excel refused part of the work. What had been written of it was taken back; your own sheets are untouched.",
    },
    laidOut: (sheets) => `The return is laid out on ${sheets} sheets. White cells are yours to fill in.`,
    cancelled: "Cancelled. Nothing was changed.",
    summary: (version, language, month) => [`FF301 v ${version}`, language, month].filter(Boolean).join(" · "),
    languages: { en: "English", zh: "繁體中文" },
    checked: (time, ran, apart) => `Checked ${time}: ${ran} checks ran, ${apart} do not apply`,
    changedSince: (place) => (place === "" ? "Changed since" : `Changed since: ${place}`),
    counts: { passed: "Passed", couldNotRun: "Could not run" },
    couldNotRunHeading: "Checks that could not run",
    needs: (name) => `needs ${name}`,
    noFindings: "No findings. Every check that could run has passed.",
    filteredOut: "Nothing to show under the chosen filters.",
    asserted: "The return says",
    calculated: "Calculated",
    difference: "Difference",
    why: "Why it matters",
    howToFix: "How to fix",
    source: "Source",
    goTo: (address) => `Go to ${address}`,
    noCell: "not on a sheet",
    parts: {
      heading: "Parts of the return",
      applicable: "Applicable",
      notApplicable: "Not applicable",
      notInHand: "Not in hand",
      clear: (part, figures) =>
        `${part} has ${figures} filled ${figures === 1 ? "cell" : "cells"}. Making it Not applicable clears them.`,
      confirmClear: "Clear and make Not applicable",
      switched: (part) => `${part} was laid out anew in its place.`,
    },
    entries: {
      kinds: {
        classes: entryKind("a", "class of shares", "classes of shares", "Class"),
        groups: entryKind("a", "class of shares", "classes of shares", "Class"),
        multiCounter: entryKind("a", "counter", "counters", "Counter"),
        totals: entryKind("a", "currency total", "currency totals", "Currency total"),
        schemes: entryKind("a", "scheme", "schemes", "Scheme"),
        warrants: entryKind("an", "issue of warrants", "issues of warrants", "Warrants"),
        instruments: entryKind("a", "convertible", "convertibles", "Convertible"),
        agreements: entryKind("an", "agreement", "agreements", "Agreement"),
        events: entryKind("an", "event", "events", "Event"),
        movements: entryKind("a", "movement", "movements", "Movement"),
        receipts: entryKind("a", "depositary receipt", "depositary receipts", "Depositary receipts"),
      },
      addClass: "Add a class of shares to Parts I and II",
      addTo: (add, name) => `${add} to ${name}`,
      added: (name, sheet, row) => `${name} was added on the sheet ${sheet}, row ${row}.`,
      addedClass: (name, sheet, row) =>
        `${name} was added to Parts I and II. Its rows in this part begin on the sheet ${sheet}, row ${row}.`,
      alreadyBlank: (sheet, row) => `A blank row for it is there already: on the sheet ${sheet}, row ${row}.`,
      remove: "Remove",
      removeHeading: (name) => `Remove ${name.charAt(0).toLowerCase()}${name.slice(1)}?`,
      removeFilled: (name, filled) =>
        `${name} has ${filled} filled ${filled === 1 ? "cell" : "cells"}. Removing it deletes its rows.`,
      removeBlank: (name) => `${name} is blank. Removing it deletes its rows.`,
      staysElsewhere: (part) => `It goes from ${part} alone; in the other parts that have it, it stays.`,
      confirmRemove: "Remove",
      removed: (name) => `${name} was removed.`,
      gone: "It is no longer on the sheets; the list shows what is there now.",
    },
    form: {
      current: (version, language) => `Form FF301 v ${version} · ${language}`,
      change: "Change version or language",
      advice: "Every figure that has a place on the new sheets is carried over. Look below at what changes first.",
      version: "Version of the form",
      versionNamed: (version) => `v ${version}`,
      language: "Language of the sheets",
      calledFor: (month, version) => `The month ended ${month} calls for v ${version}.`,
      same: "These are the version and the language that the sheets have now.",
      turnsInto: (language) =>
        `The form's own words and the values of its lists become ${language}. Everything else that you typed stays as it is.`,
      sameFields: (before, after) => `v ${before} and v ${after} have the same fields.`,
      valued: (cells) =>
        `${cells === 1 ? "This cell holds a formula" : `These ${cells} cells hold formulas`} of your own that ${cells === 1 ? "points" : "point"} at cells of the return, which come to stand elsewhere; ${cells === 1 ? "it becomes its value" : "they become their values"}:`,
      lost: (version, cells) =>
        cells === 1
          ? `This filled cell has no place in v ${version} and is cleared:`
          : `These ${cells} filled cells have no place in v ${version} and are cleared:`,
      nothingLost: "No filled cell is cleared.",
      vanished: (fields) => (fields === 1 ? "1 field goes" : `${fields} fields go`),
      appeared: (fields) => (fields === 1 ? "1 field comes" : `${fields} fields come`),
      renamed: (labels) => (labels === 1 ? "1 label changes its words" : `${labels} labels change their words`),
      renaming: (before, after) => `“${before}” → “${after}”`,
      confirm: "Change the sheets",
      confirmLosing: (cells) => `Clear ${cells} ${cells === 1 ? "cell" : "cells"} and change the sheets`,
      changedMeanwhile: "The sheets have changed meanwhile. Look again at what is cleared.",
      changed: (version, language) => `The sheets are now form FF301 v ${version} in ${language}.`,
    },
    outsideExcel: "Open this page from Excel: it needs a workbook beside it.",
    officeMissing:
      "Office.js could not be loaded. Check the connection to Microsoft's network, or ask your administrator to host it, and reload the pane.",
    unsupported: (what) =>
      `This version of Excel lacks what the add-in needs (${what}). Update Excel, or use Excel on the web.`,
  },
  review: {
    usage: "Usage: npm run --silent review -- FILE.json … [--format text|json]",
    unreadable: (file, reason) => `${file} cannot be read as a Monthly Return.\n${reason}`,
    notJson: (reason) => `It is not JSON: ${reason}.`,
    noFiles: "Name at least one file to review.",
    noFile: "There is no such file, or it may not be read.",
    unknownOption: (option) => `"${option}" is no option. --format takes text or json.`,
    couldNotRun: (rules) => `Could not run for want of figures: ${rules}.`,
    noFindings: "No findings.",
  },
};

/** The first words of a long name, in brackets. */
function inShort(words: string): string {
  const most = 40;
  if (words === "") return "";
  return words.length <= most ? ` (${words})` : ` (${words.slice(0, most).trimEnd()}…)`;
}

/** The words for one kind of entry, from its article, its name for one and for many, and its name before a number. */
function entryKind(article: string, one: string, many: string, name: string): EntryTexts["kinds"][EntryKind] {
  return {
    add: `Add ${article} ${one}`,
    count: (count) => `${count} ${count === 1 ? one : many}`,
    name: (number) => `${name} ${number}`,
  };
}

/** A count with thousands commas. */
function grouped(count: number): string {
  return count.toLocaleString("en");
}
