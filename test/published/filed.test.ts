import { filedReturn } from "../returns";
import { leavesOf } from "./leaves";
import { confirmed, publishedText, readingOf } from "./readings";

/** A published text beside the document of the same return: what a person is asked, and where one holds what the other does not. */
interface Filed {
  readonly name: string;
  readonly asked?: readonly string[];
  /** Places of the document that the text does not print. */
  readonly notInText?: readonly RegExp[];
  /** Places that the text prints blank, or whole without remarks, and the document leaves out. */
  readonly onlyInText?: readonly RegExp[];
  readonly cutOff?: string;
  readonly lacking?: readonly string[];
}

const restOfForm = [
  "warrants",
  "convertibles",
  "otherAgreements",
  "otherMovements",
  "depositaryReceipts",
  "confirmations",
];
const classes = "authorised\\.classes\\[\\d\\]";

const filed: readonly Filed[] = [
  {
    name: "00020-sensetime-202301",
    asked: ["options.classes[0].schemes[0].mayBeIssued"],
    // The text layer lost the column of the mandate and some of the currencies.
    notInText: [
      /toBeGranted$/,
      /\[1\]\.capital\.opening\.currency$/,
      new RegExp(`${classes}\\.capital\\.closing\\.currency$`),
    ],
  },
  {
    name: "01723-moon-inc-202601",
    notInText: [/publicFloat\.(percentage|marketValue\.\w+)$/, /exchangeRate$/],
  },
  {
    name: "02076-kanzhun-202307",
    notInText: [/^cover\./],
    cutOff: "otherMovements",
    lacking: [
      "authorised",
      "issued",
      "options",
      "warrants",
      "convertibles",
      "otherAgreements",
      "depositaryReceipts",
      "confirmations",
    ],
  },
  {
    name: "09988-alibaba-202412",
    onlyInText: [/^remarks\.(authorised|issued)$/],
    cutOff: "options",
    lacking: restOfForm,
  },
  {
    name: "09896-202409",
    onlyInText: [/^remarks\.(authorised|issued)$/],
    cutOff: "options",
    lacking: restOfForm,
  },
];

const isAny =
  (patterns: readonly RegExp[] = []) =>
  (place: string) =>
    patterns.some((pattern) => pattern.test(place));

describe.each(filed)("$name", ({ name, asked = [], notInText, onlyInText, cutOff, lacking = [] }) => {
  const reading = readingOf(publishedText(name));
  const document = filedReturn(name);

  test("asks only for figures in one piece that no arithmetic proves", () => {
    expect(reading.doubts.map(({ place, why }) => [place, why])).toEqual(asked.map((place) => [place, "unproven"]));
  });

  test("is the return of the document, as far as the text holds it", () => {
    const [read, expected] = [leavesOf(confirmed(reading).return), leavesOf(document)];
    expect(reading.return.formVersion).toBe(document.formVersion);
    const differing = [...expected].filter(([place, value]) => read.get(place) !== value);
    expect(differing.filter(([place]) => !isAny(notInText)(place))).toEqual([]);
    expect(differing.filter(([place]) => read.has(place))).toEqual([]);
    expect(
      [...read].filter(([place, value]) => !expected.has(place) && !(value === "" && isAny(onlyInText)(place))),
    ).toEqual([]);
  });

  test("says which parts lack", () => {
    const found = [
      ...(cutOff ? [{ part: cutOff, why: "cutOff" }] : []),
      ...lacking.map((part) => ({ part, why: "notInText" })),
    ];
    expect(reading.lacking).toHaveLength(found.length);
    expect(reading.lacking).toEqual(expect.arrayContaining(found));
  });
});
