import type { ChangesOfRegister, RegisterTexts } from "../pane-registers";

const grouped = (count: number) => count.toLocaleString("en");
const rows = (count: number) => `${grouped(count)} ${count === 1 ? "row" : "rows"}`;
const figures = (count: number) => `${grouped(count)} ${count === 1 ? "figure" : "figures"}`;
const events = (count: number) => `${grouped(count)} ${count === 1 ? "event" : "events"}`;
const sentences = (...parts: readonly string[]) => parts.filter((part) => part !== "").join(" ");

/** What the pane says of the registers. */
export const registers: RegisterTexts = {
  heading: "Registers",
  none: "No register is connected yet. Connect the sheets, tables or files in which you keep options, awards, buy-backs and the registrar's statement; the return is then filled from them, each month with one click.",
  connect: "Connect a register",
  fill: (count) => `Fill from ${count === 1 ? "the register" : `${count} registers`}`,
  look: "Look before filling",
  tieOut: "Tie out",
  tieOutAdvice: "Holds the return against every source and lays the result out on a sheet. The return is not changed.",
  list: (count) => `${count} ${count === 1 ? "register" : "registers"} connected`,
  change: "Change",
  changeNamed: (name) => `Change how ${name} is read`,
  disconnect: "Disconnect",
  disconnectNamed: (name) => `Disconnect ${name}`,
  disconnected: (name) =>
    `${name} is disconnected. The register itself and the figures of the return stay as they are.`,
  chooseFile: (name) => `Choose the file of ${name}`,
  chooseFileFirst: (name) => `${name} is a file. Choose it below, then try again.`,
  connectAnew: (name) =>
    `${name} is not in this workbook any more, or holds nothing. Connect it where it stands now, and disconnect this one.`,
  notRead: {
    closed: (name) => `${name}, for its file was not chosen`,
    gone: (name) => `${name}, for it is not in this workbook any more`,
    asked: (name) =>
      `${name}, for its headers, days or words have to be looked at first; that is asked when you fill from it`,
  },
  saveMappings: "Save how registers are read (.json)",
  copyMappings: "Copy its text",
  openMappings: "Open how registers are read (.json)",
  mappingsOpened: (count) =>
    `${count} ${count === 1 ? "register is" : "registers are"} read as the file says; those that it does not name stay as they were.`,
  mappingsUnread: (reason) =>
    `The file does not say how registers are read: look at “${reason}” in it. Nothing was changed. Choose a file that was saved here.`,
  progress: (name, done, total) => `${name}: ${grouped(Math.round((100 * done) / Math.max(1, total)))} %`,
  fileProblems: {
    empty: () => "The file is empty.",
    tooLarge: () =>
      "The file is too large: 1 GB is the most for a CSV file and 64 MB for a workbook. Save the register as CSV.",
    notText: () => "The file is neither text nor a workbook (.xlsx). Save the register as CSV or .xlsx.",
    quoteOpen: (row) =>
      `A quotation mark in row ${row} is not closed, so what follows can't be told apart. Close it in the file.`,
    encodingUnknown: () => "The file does not show how its characters are written. Choose it below.",
    notXlsx: () => "The file calls itself a workbook and is none. Save it anew as .xlsx from Excel.",
    password: () => "The workbook is locked with a password. Save a copy without it.",
    oldExcel: () => "The workbook is of an old format (.xls). Save it as .xlsx.",
    damaged: (where) => `The file is damaged${where === "" ? "" : ` (${where})`}. Save it anew.`,
    tooManyGroups: () =>
      "The file comes to more than 20,000 different schemes or events, so a column is matched wrongly.",
    noSheet: (sheet) =>
      `The file has no sheet ${sheet} any more. Choose the file that has it, or connect the register anew and choose its sheet.`,
  },
  filled: ({ written, gone, agreeing }, changes, unread) =>
    sentences(
      `${figures(written + agreeing)} filled in or confirmed from the registers.`,
      gone === 0 ? "" : `${events(gone)} taken out of III(E), which no register has any more.`,
      written > 0 && agreeing > 0 ? `${grouped(written)} filled in, ${grouped(agreeing)} said so already.` : "",
      ...changes.map(changesOf),
      unread.length === 0 ? "" : `Not read: ${unread.join("; ")}.`,
    ),
  changedMeanwhile: "The return has changed since this was shown. Look at it again; nothing was written.",
  connectedAll: (names, asked) =>
    sentences(
      names.length === 0
        ? "No further register was recognised for certain."
        : `Connected: ${names.join(", ")}. Look at what they fill in before it is written.`,
      asked.length === 0 ? "" : `Something has to be asked, so connect one by one: ${asked.join(", ")}.`,
    ),
  tiedOut: (lines, differing, toChase, unread) =>
    sentences(
      `${figures(lines)} of the sources held against the return: ${differing === 0 ? "all agree" : `${differing} ${differing === 1 ? "differs" : "differ"}`}.`,
      toChase === 0 ? "" : `${toChase} ${toChase === 1 ? "source is" : "sources are"} still to chase.`,
      unread.length === 0 ? "" : `Not read: ${unread.join("; ")}.`,
    ),
  takeBack: {
    filling: "Take back what was filled in",
    rollingForward: (to) => `Take back the rolling forward to ${to}`,
  },
  takenBack: "What was written is taken back; the return says again what it said before.",
  place: {
    heading: "Where is the register?",
    advice: "It is only read, never changed. Hidden sheets are not listed.",
    inWorkbook: "In this workbook",
    noPlaces: "This workbook has no sheet, table or named range beside those of the return.",
    connectAll: "Connect all that are recognised for certain",
    file: "In a file (.csv or .xlsx)",
    fileAdvice: "The file is read on this computer and goes nowhere.",
    paste: "Or paste its cells here, with the headers",
    readPasted: "Read what is pasted",
    pasted: "Pasted cells",
    inFile: (name) => `${name} was opened`,
    encoding: "Its characters are written in",
    encodings: {
      "utf-8": "Unicode (UTF-8)",
      "utf-16le": "Unicode (UTF-16)",
      "utf-16be": "Unicode (UTF-16, big endian)",
      big5: "Traditional Chinese (Big5)",
      gb18030: "Simplified Chinese (GB 18030)",
      "windows-1252": "Western European (Windows)",
    },
    sheet: "Sheet",
    goOn: "Go on",
  },
  columns: {
    heading: (name) => `Columns of ${name}`,
    advice: "Check what each column is. It is found again by its header next month, wherever it stands.",
    headersChanged: (fields) =>
      `These headers are not there any more: ${fields}. Choose the columns that took their place.`,
    register: "This is the",
    shape: "Rows",
    headerRow: "The headers are in",
    headerRowNamed: (row, words) => `row ${row}: ${words}`,
    noColumn: "no column",
    needed: "needed",
    samples: (samples) => `such as ${samples}`,
    sure: "sure",
    unsure: "please check",
    lacking: "Choose its column: without it nothing can be read.",
    days: (field, sample) => `In ${field}, ${sample} is`,
    orders: { dayFirst: "day, month, year", monthFirst: "month, day, year" },
    shortYears: (field, sample) => `In ${field}, the two-digit year of ${sample} is of this century`,
    numbers: (field, row) =>
      `In ${field}, some days are text and others are numbers, whose day and month Excel may have exchanged. Row ${row} is`,
    numbersAre: {
      asTheyStand: (day) => `${day}: the numbers are right as they stand`,
      exchanged: (day) => `${day}: day and month were exchanged, in this row and in all such`,
    },
    daysLacking: "Say how its days are written: they can be read in more than one way.",
    amongOptions: "Report these awards among share options, in III(A)",
    read: "Read the register",
  },
  values: {
    heading: (name) => `What ${name} says`,
    counts: (read, refused, doubtful) =>
      `${rows(read)} read${refused === 0 ? ", none refused" : `, ${grouped(refused)} refused and not counted`}${doubtful === 0 ? "" : `, ${grouped(doubtful)} counted and doubtful`}.`,
    leftOut: (totals, notes, headers, hidden) =>
      sentences(
        totals + notes + headers === 0
          ? ""
          : `Passed over: ${[totals > 0 && `${grouped(totals)} of totals`, notes > 0 && `${grouped(notes)} of notes`, headers > 0 && `${grouped(headers)} of headers`].filter(Boolean).join(", ")}.`,
        hidden === 0
          ? ""
          : `${rows(hidden)} ${hidden === 1 ? "is" : "are"} hidden on the sheet and counted all the same.`,
      ),
    cutOff: (field, before, within, after) =>
      `By ${field}: ${grouped(before)} before the month, ${grouped(within)} in it, ${grouped(after)} after it.`,
    meanings: "What these words mean",
    meaning: (field, value, count) => `${field}: ${value} (${rows(count)})`,
    blankValue: "left blank",
    newName: (value) => `${value} (new on the return)`,
    choose: "Choose…",
    lacking: "Say what it means: its rows can't be counted otherwise.",
    signs: "Decreases are written in more than one way here. How are they meant?",
    signsOf: {
      byKind: "The kind of movement tells the sign; a sign on the number means nothing",
      asStated: "As they stand: a number with a minus or in brackets goes the other way",
    },
    problems: (count) => `${rows(count)} to look at`,
    moreProblems: (count) => `and ${grouped(count)} more`,
    copyProblems: "Copy them as a list for the register's owner",
    keep: "Connect, and see what it fills in",
    back: "Back to the columns",
  },
  preview: {
    heading: "What the registers fill in",
    advice:
      "Nothing is written before you choose so. What is ticked is written in one go, or not at all. Cancelling leaves the registers connected.",
    nothing: "Every figure already says what the registers say. Filling notes where they come from.",
    agreeing: (count) => `${figures(count)} already ${count === 1 ? "says" : "say"} the same.`,
    unread: (names) => `Not read: ${names}.`,
    changes: (count) => `${count} ${count === 1 ? "cell changes" : "cells change"}`,
    before: "now",
    after: "then",
    blank: "blank",
    byHand: "typed by hand",
    byHandAdvice: (count) =>
      count === 1
        ? "1 cell was typed by hand and says otherwise. It stays unless you tick it."
        : `${count} cells were typed by hand and say otherwise. They stay unless you tick them.`,
    broughtForward: "brought forward from last month",
    broughtForwardAdvice:
      "Opening balances were brought forward from last month's return and a register has them otherwise. If it is a register of balances it may be of another month: then bring it up to date. Nothing of those rows is ticked.",
    stale: "Events that no register has any more. Ticked ones are taken out of III(E).",
    tickAll: "Tick all",
    untickAll: "Untick all",
    toDecide: "To decide",
    notes: "To know",
    refused: (name, count) =>
      `${name}: ${rows(count)} could not be read and ${count === 1 ? "is" : "are"} not counted, so nothing of this register is ticked. Have the rows mended, or change how it is read; tick its figures if they are whole all the same.`,
    since: (changes) => changesOf(changes),
    apply: (count, gone) => {
      if (gone === 0) return count === 0 ? "Note where the figures come from" : `Fill in ${figures(count)}`;
      return count === 0 ? `Take out ${events(gone)}` : `Fill in ${figures(count)}, take out ${events(gone)}`;
    },
    again: "Read the registers again",
    changed: (place) => `Changed since it was read: ${place}`,
  },
  coverage: {
    says: (filled, all) => `${grouped(filled)} of ${figures(all)} come from registers or last month's return.`,
    list: "Where the figures come from",
    typed: (count) => `${figures(count)} typed by hand`,
    filled: (count) => `${figures(count)} filled in`,
    selected: "How was the selected figure made?",
    noneSelected: "The selected cell holds no figure of the return. Select one, then ask again.",
  },
  origin: {
    heading: "How this figure was made",
    says: (name, figure) => `${name}: ${figure === "" ? "blank" : figure}`,
    goTo: "Go to the cell",
    typed: "It was typed by hand, or typed over since it was filled in.",
    blank: "Nothing stands here.",
    asLastMonth: "It says the same as in last month's return.",
    computed: (words) => `The form computes it: ${words}.`,
    computedFrom: "From these figures",
    blankFigure: "blank",
    overtyped: (comesTo) =>
      `What stands here was typed over the form's own figure, which comes to ${comesTo === "" ? "blank" : comesTo}.`,
    filled: (source, on) => `Filled in from ${source} on ${on}.`,
    atTheTime: (how, at) => sentences(how === "" ? "" : `At that time: ${how}.`, at === "" ? "" : `Rows ${at}.`),
    now: (figure) => `As the register is now it comes to ${figure}.`,
    differs: (figure, filled) =>
      `The register now comes to ${figure}, and not to the ${filled} that was filled in. Fill again, or find out which rows changed.`,
    gone: "The register says nothing of this figure any more.",
    unread: (registers) => `Not read just now: ${registers}.`,
    steps: "Step by step",
  },
  notes: {
    signsMixed: () =>
      "Decreases are written both with and without a sign, so nothing is counted. Say how they are meant under Change.",
    unpriced: ({ name, number }) => `${name}: ${number} exercised without a price, so the funds raised are not whole.`,
    currencies: ({ funds }) =>
      `Funds were raised in several currencies (${funds}), for which the form has one line. Add them up by hand.`,
    sharesUnknown: ({ name, number }) =>
      `${name}: the shares for ${number} can't be told, for their price or exchange rate is not stated, or has changed. They are left out; fill them in by hand.`,
    afterMonth: ({ name, number }) => `${name === "" ? "" : `${name}: `}${number} dated after the month, not counted.`,
    allottedLater: ({ name, number }) =>
      `${name}: ${number} exercised in the month and allotted after it, so that their shares are next month's.`,
    unallotted: ({ name, number }) =>
      `${name}: ${number} exercised without a day of allotment, so that their shares are not counted. Fill the day in where they are allotted.`,
    notMeant: ({ value }) =>
      `It is not known what ${value === "" ? "a blank cell" : `“${value}”`} means. Say so under Change.`,
    noClass: ({ value }) =>
      `The return has no class of shares called ${value === "" ? "by a blank cell" : `“${value}”`}.`,
    noTreasury: ({ name }) => `${name}: shares came out of treasury, for which this version of the form has no column.`,
    rounded: ({ name }) => `${name}: fractions of shares are left out.`,
    statementMissing: ({ name }) =>
      name === undefined
        ? "It has no row for the month."
        : `${name}: the register has no row for the month, and one of an earlier month with something outstanding.`,
    countedTwice: ({ name }) =>
      `${name}: a balance is brought forward that earlier rows have in them already, so it is left out. Keep one balance brought forward, with the rows after it.`,
    existingAmong: ({ name }) =>
      `${name}: some rows are met with existing shares, and others do not say so, so that the shares which may be issued can't be told. Name the source in every row, or fill the figure in by hand.`,
    differ: ({ name }) =>
      `${name}: these registers say different things of the same cell. Nothing of it is ticked; tick the one that is right, or bring the other up to date.`,
    fundsDiffer: () =>
      "These registers have different funds raised for the same scheme. Nothing of it is ticked; tick the one that is right, or add them up by hand.",
    rowsUnlike: ({ name }) =>
      `${name}: some rows state a price, a currency or a date of approval that others of that day leave blank, so each comes to a row of its own. Complete them there if they belong together.`,
  },
  problems: {
    cellError: ({ row, field, found }) => `Row ${row}, ${field}: the cell shows the error ${found}.`,
    notANumber: ({ row, field, found }) => `Row ${row}, ${field}: “${found}” is no number.`,
    digitsLost: ({ row, field, found }) =>
      `Row ${row}, ${field}: ${found} has more than 15 digits, of which Excel has lost some. Write it as text.`,
    notWhole: ({ row, field, found }) => `Row ${row}, ${field}: ${found} is no whole number.`,
    notADate: ({ row, field, found }) => `Row ${row}, ${field}: “${found}” is no day.`,
    orderUnknown: ({ row, field, found }) =>
      `Row ${row}, ${field}: ${found} can be read in more than one way. Say how under Change.`,
    missing: ({ row, field }) => `Row ${row}: ${field} is blank.`,
    notReadable: ({ row, field, found }) => `Row ${row}, ${field}: some characters of “${found}” can't be read.`,
    currencyDiffers: ({ row, field, found }) =>
      `Row ${row}, ${field}: ${found} names another currency than the row does.`,
    surplus: ({ row }) => `Row ${row} has more cells than there are headers, so its columns can't be told.`,
    mayBeTotal: ({ row, field, found }) =>
      `Row ${row}, ${field}: “${found}” may head a total. Leave the row out, or give it another name.`,
    duplicate: ({ row, found, other }) => `Row ${row}: ${found} stands in row ${other} as well. Both are counted.`,
    notRolling: ({ row, found }) =>
      `Row ${row}: opening and movements do not come to the closing of ${found}. It is counted as stated.`,
  },
  rows: named,
  moreRows: (count) => `${grouped(count)} more`,
  goToRows: (at, sheet) => `Go to ${/[-,]/.test(at) ? "rows" : "row"} ${at} of ${sheet}`,
};

/** "Option register (Options), since it was last read: rows 12-15 are new; row 8 has changed." */
function changesOf({ name, added, changed, gone, goneRows, more }: ChangesOfRegister): string {
  const said = [
    added && `${named(added)} ${isSeveral(added) ? "are" : "is"} new`,
    changed && `${named(changed)} ${isSeveral(changed) ? "have" : "has"} changed`,
    gone &&
      `${/,|\+/.test(gone) ? `rows with the references ${gone} are` : `the row with the reference ${gone} is`} gone`,
    goneRows && `what stood in ${named(goneRows)} is gone`,
    more > 0 && `it has ${rows(more)} more`,
    more < 0 && `it has ${rows(-more)} fewer`,
  ].filter(Boolean);
  return said.length === 0 ? "" : `${name}, since it was last read: ${said.join("; ")}.`;
}

function named(at: string): string {
  return `${isSeveral(at) ? "rows" : "row"} ${at}`;
}

function isSeveral(rowsAt: string): boolean {
  return /[-,+]/.test(rowsAt);
}
