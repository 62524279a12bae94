import { filedReturn, composedReturn } from "../returns";
import { leavesOf } from "./leaves";
import { printReturn, shapes } from "./printer";
import { confirmed, publishedText, readingOf } from "./readings";

const moon = publishedText("01723-moon-inc-202601");
const furniture = "\n          Page 1 of 10          v 1.2.0\n\f                    FF301\n";

test("what heads and feet of pages print may stand in the middle of a table", () => {
  const broken = moon.replace("Increase / decrease (-)", `${furniture}Increase / decrease (-)`);
  const inRow = broken.replace("Type of the Convertibles ", `${furniture}Type of the Convertibles `);
  expect(readingOf(inRow).return).toEqual(readingOf(moon).return);
});

test("a text with every run of blanks as one is the same return", () => {
  const { doubts, return: r } = readingOf(moon.replace(/[ \t]+/g, " "));
  expect(doubts).toEqual([]);
  expect(r).toEqual(readingOf(moon).return);
});

test("a row whose cells stood side by side in several lines is asked, not guessed, when the lines run into one", () => {
  const { doubts, return: r } = readingOf(moon.replace(/\s+/g, " "));
  const [said, read] = [leavesOf(readingOf(moon).return), leavesOf(r)];
  const lost = [...said].filter(([place, value]) => read.get(place) !== value);
  expect([...read].filter(([place, value]) => said.get(place) !== value)).toEqual([]);
  expect(lost.filter(([place]) => !place.startsWith("convertibles.classes[0].instruments[0]."))).toEqual([]);
  const isAsked = (place: string) => doubts.some((doubt) => doubt.place === place);
  expect(lost.filter(([place]) => !isAsked(place) && !place.includes(".movements["))).toEqual([]);
});

test("full-width and no-break characters are as good as others", () => {
  const wide = moon.replace(/478,272,000/g, "４７８，２７２，０００").replace("Moon Inc.", "Moon\u00A0Inc.");
  expect(readingOf(wide).return).toEqual(readingOf(moon).return);
});

test("a part that says Not applicable has its remarks all the same", () => {
  const start = moon.indexOf("1. Class of shares");
  const end = moon.indexOf("II. Movements");
  const text = `${moon.slice(0, start)} Not applicable\nRemarks: No authorised share capital.\n${moon.slice(end)}`;
  const { return: r, lacking } = readingOf(text);
  expect(r.authorised).toBe("Not applicable");
  expect(r.remarks.authorised).toBe("No authorised share capital.");
  expect(lacking).toEqual([]);
});

test("a row with an empty column is asked, and all else of every part is read in every shape of the text", () => {
  const { return: r } = composedReturn("treasury-and-convertibles-202601");
  const said = leavesOf(r);
  for (const shape of shapes) {
    const { lacking, doubts, return: printed } = readingOf(printReturn(r, shape).text);
    const read = leavesOf(printed);
    const lost = [...said.keys()].filter((place) => !read.has(place));
    const isAsked = (place: string) => doubts.some((doubt) => doubt.place === place);
    expect(lacking).toEqual([]);
    expect([...read].filter(([place, value]) => said.get(place) !== value)).toEqual([]);
    expect(lost.filter((place) => said.get(place) !== "" && !isAsked(place))).toEqual([]);
  }
});

test("a text that ends in the middle of a part says so, and what it holds before is read", () => {
  const { lacking, return: r } = readingOf(
    moon.slice(0, moon.indexOf("Public float sufficiency confirmation (Note 4)")),
  );
  expect(lacking[0]).toEqual({ part: "issued", why: "cutOff" });
  expect(lacking.slice(1).every(({ why }) => why === "notInText")).toBe(true);
  expect(r.authorised).toEqual(readingOf(moon).return.authorised);
  expect(r.remarks).toEqual({ authorised: "" });
});

test("a page that lacks in between is said to lack, and the part before it may have been cut", () => {
  const text = moon.slice(0, moon.indexOf("II. Movements")) + moon.slice(moon.indexOf("(B). Warrants"));
  expect(readingOf(text).lacking).toEqual([
    { part: "authorised", why: "cutOff" },
    { part: "issued", why: "notInText" },
    { part: "options", why: "notInText" },
  ]);
});

test("a tick that the text layer lost is not in hand, and neither box is", () => {
  const { publicFloat } = classOf(readingOf(moon.replace("✔", " ")).return);
  expect(publicFloat).not.toHaveProperty("complied");
  expect(publicFloat).not.toHaveProperty("notComplied");
});

/** The return with other signs for its two boxes, of which the first is ticked. */
function withBoxes(ticked: string, box: string) {
  const text = moon.replace("✔", ticked).replace(" the applicable public float requirement (see below) has not", `${box} the applicable public float requirement (see below) has not`); // prettier-ignore
  const { publicFloat } = classOf(readingOf(text).return);
  return [publicFloat.complied, publicFloat.notComplied];
}

test.each([
  ["☒", "☐"],
  ["þ", "\u00A8"],
  ["\uF0FE", "\uF0A8"],
  ["\uF052", "\uF0A3"],
  ["R", "\u00A3"],
  ["x", "o"],
  ["✔", "q"],
])("a box that is ticked is %s where one that is not is %s", (ticked, box) => {
  expect(withBoxes(ticked, box)).toEqual([true, false]);
});

test("of boxes whose signs are not known, or are both ticked, neither is in hand", () => {
  expect(withBoxes("§", "☐")).toEqual([undefined, undefined]);
  expect(withBoxes("✔", "✔")).toEqual([undefined, undefined]);
  expect(withBoxes("✔", "§")).toEqual([true, undefined]);
});

test("a confirmation that was amended keeps its words", () => {
  const text = moon.replace("(iii) all (if any) conditions", "(iii) all material conditions");
  const { confirmations } = readingOf(text).return;
  const items = confirmations === "Not applicable" ? [] : (confirmations?.items ?? []);
  expect(items.map(({ wording }) => wording === "as printed")).toEqual([
    true,
    true,
    false,
    ...Array<boolean>(5).fill(true),
  ]);
  expect(items[2].wording).toMatch(/^all material conditions contained in the formal letter/);
});

test("blank, 0, words and absent stay four different things", () => {
  const text = moon.replace(
    "478,272,000                                                  0",
    "478,272,000                Not applicable",
  );
  const { issued, treasury } = classOf(confirmed(readingOf(text)).return);
  expect([issued.change, treasury.opening, treasury.closing?.toString()]).toEqual([null, "Not applicable", "0"]);
  expect(classOf(filedReturn("00020-sensetime-202301"))).not.toHaveProperty("treasury.opening");
  expect(classOf(readingOf(publishedText("00020-sensetime-202301")).return).treasury).toEqual({});
});

function classOf({ issued }: ReturnType<typeof filedReturn>) {
  if (typeof issued !== "object") throw new Error("Part II is not filled in.");
  return issued.classes[0];
}
