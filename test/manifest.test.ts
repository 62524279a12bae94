/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "..");
const source = readFileSync(join(root, "manifest.xml"), "utf8");
const manifest = new DOMParser().parseFromString(source, "application/xml");
const languages = ["zh-HK", "zh-TW", "zh-CN"];

const all = (selector: string): Element[] => [...manifest.querySelectorAll(selector)];
const only = (selector: string): Element => {
  const [first, ...others] = all(selector);
  if (!first || others.length) throw new Error(`${all(selector).length} elements for ${selector}`);
  return first;
};
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? "";
const text = (selector: string): string => only(selector).textContent ?? "";
/** The names of the children; neighbours of one name count once. */
const parts = (element: Element): string[] =>
  [...element.children].map((child) => child.localName).filter((name, i, names) => name !== names[i - 1]);
const resources = all("Resources > * > *");
const resource = (id: string): string => attribute(only(`Resources > * > [id="${id}"]`), "DefaultValue");
const values = (setting: Element): string[] => [
  attribute(setting, "DefaultValue"),
  ...[...setting.children].map((override) => attribute(override, "Value")),
];

describe("the order of elements that the schema asks for", () => {
  test.each([
    ["OfficeApp > DefaultSettings", "SourceLocation"],
    ["VersionOverrides", "Hosts Resources"],
    ["VersionOverrides > Hosts > Host", "Runtimes AllFormFactors DesktopFormFactor"],
    ["AllFormFactors > ExtensionPoint", "Script Page Metadata Namespace"],
    ["DesktopFormFactor", "GetStarted FunctionFile ExtensionPoint"],
    ["GetStarted", "Title Description LearnMoreUrl"],
    ["CustomTab", "Group Label"],
    ["Group", "Label Icon Control"],
    ["Control", "Label Supertip Icon Action"],
    ["Supertip", "Title Description"],
    ["Action:has(> SourceLocation)", "TaskpaneId SourceLocation"],
    ["Resources", "Images Urls ShortStrings LongStrings"],
  ])("%s holds %s", (selector, order) => {
    expect(all(selector)).not.toHaveLength(0);
    for (const element of all(selector)) expect(parts(element).join(" ")).toBe(order);
  });

  test("OfficeApp holds what a task pane app holds", () => {
    expect(parts(only("OfficeApp"))).toEqual([
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ]);
  });
});

describe("the limits of the schema", () => {
  test.each([
    ["Id", /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/],
    ["Version", /^\d+\.\d+\.\d+\.\d+$/],
    ["ProviderName", /^.{1,125}$/],
    ["DefaultLocale", /^en-US$/],
    ["Permissions", /^ReadWriteDocument$/],
  ])("%s is well formed", (name, pattern) => expect(text(`OfficeApp > ${name}`)).toMatch(pattern));

  test.each([
    ["OfficeApp > DisplayName", 125],
    ["OfficeApp > Description", 250],
    ["ShortStrings > *", 125],
    ["LongStrings > *", 250],
    ["Urls > *", 2048],
    ["Images > *", 2048],
  ])("each text of %s has 1 to %i characters in every language", (selector, limit) => {
    const texts = all(selector).flatMap(values);
    expect(texts).not.toHaveLength(0);
    expect(texts.filter((value) => value.length < 1 || value.length > limit)).toEqual([]);
  });

  test("a resource id has at most 32 characters and no double", () => {
    const ids = resources.map((element) => attribute(element, "id"));
    expect(ids.filter((id) => id.length < 1 || id.length > 32)).toEqual([]);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test("an id of a tab, a group or a control has at most 125 characters and no double", () => {
    const ids = all("CustomTab, Group, Control").map((element) => attribute(element, "id"));
    expect(ids.filter((id) => id.length < 1 || id.length > 125)).toEqual([]);
    expect(ids).toEqual([...new Set(ids)]);
  });
});

describe("resources", () => {
  test.each([
    ["Icon > *", "Images"],
    ["Runtime, SourceLocation, FunctionFile, LearnMoreUrl", "Urls"],
    ["Label, Title, Namespace", "ShortStrings"],
    ["VersionOverrides Description", "LongStrings"],
  ])("every resid of %s is an id in %s", (selector, kind) => {
    const ids = all(`${kind} > *`).map((element) => attribute(element, "id"));
    const used = all(selector).filter((element) => element.hasAttribute("resid"));
    expect(used).not.toHaveLength(0);
    expect(used.map((element) => attribute(element, "resid")).filter((id) => !ids.includes(id))).toEqual([]);
  });

  test("every resource is used", () => {
    const used = new Set(all("[resid]").map((element) => attribute(element, "resid")));
    expect(resources.map((element) => attribute(element, "id")).filter((id) => !used.has(id))).toEqual([]);
  });

  test.each([
    ...all("OfficeApp > DisplayName, OfficeApp > Description").map((element) => [element.localName, element] as const),
    ...all("ShortStrings > *, LongStrings > *")
      .filter((element) => attribute(element, "id") !== attribute(only("Namespace"), "resid"))
      .map((element) => [attribute(element, "id"), element] as const),
  ])("%s is there in all the Chinese of Excel", (_, element) => {
    expect([...element.children].map((override) => attribute(override, "Locale"))).toEqual(languages);
  });
});

test("every address is https", () => {
  const addresses = all("IconUrl, HighResolutionIconUrl, SupportUrl, DefaultSettings > *, Images > *, Urls > *");
  expect(addresses.flatMap(values).filter((address) => !address.startsWith("https://"))).toEqual([]);
});

describe("icons", () => {
  const named = all("Icon > *").map(
    (image) => [resource(attribute(image, "resid")), attribute(image, "size")] as const,
  );
  const listed = [
    [attribute(only("IconUrl"), "DefaultValue"), "32"],
    [attribute(only("HighResolutionIconUrl"), "DefaultValue"), "64"],
  ] as const;

  test.each([...named, ...listed])("%s is a picture of %s pixels each way", (address, size) => {
    const file = join(root, new URL(address).pathname);
    expect(address).toMatch(new RegExp(`-${size}\\.png$`));
    expect(existsSync(file)).toBe(true);
    const png = readFileSync(file);
    expect(png.toString("latin1", 1, 4)).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
  });

  test.each(all("Icon").map((icon) => [attribute(icon.parentElement!, "id"), icon] as const))(
    "%s has the three sizes that Excel asks for",
    (_, icon) => {
      expect([...icon.children].map((image) => attribute(image, "size"))).toEqual(["16", "32", "80"]);
    },
  );

  test("no two buttons share a picture", () => {
    const pictures = all("Control > Icon > *").map((image) => attribute(image, "resid"));
    expect(pictures).toEqual([...new Set(pictures)]);
  });
});

test.each(all("FunctionName").map((element) => element.textContent ?? ""))("the ribbon's %s is associated", (name) => {
  expect(readFileSync(join(root, "src/commands/commands.ts"), "utf8")).toContain(`Office.actions.associate("${name}"`);
});

test("the functions' namespace is HKMR, in every language, and not like a cell", () => {
  const namespace = only(`ShortStrings > [id="${attribute(only("Namespace"), "resid")}"]`);
  expect(values(namespace)).toEqual(["HKMR"]);
  expect(attribute(namespace, "DefaultValue")).not.toMatch(/^[A-Z]{1,3}\d+$|^R\d*C\d*$/);
});

test("pane, commands and functions run in one page that stays", () => {
  const pages = all("Runtime, Page > SourceLocation, FunctionFile, Action > SourceLocation");
  expect(pages.map((page) => attribute(page, "resid"))).toEqual(Array(4).fill("Taskpane.Url"));
  expect(attribute(only("Runtime"), "lifetime")).toBe("long");
  expect(resource("Taskpane.Url")).toBe(attribute(only("DefaultSettings > SourceLocation"), "DefaultValue"));
});

test("Excel needs no more than the add-in declares", () => {
  const sets = all("Requirements Set").map((set) => [attribute(set, "Name"), attribute(set, "MinVersion")]);
  expect(sets).toEqual([
    ["ExcelApi", "1.9"],
    ["SharedRuntime", "1.1"],
  ]);
  expect(all("OfficeApp > Hosts > Host").map((host) => attribute(host, "Name"))).toEqual(["Workbook"]);
});
