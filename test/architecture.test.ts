import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

const root = resolve(__dirname, "..");
const source = join(root, "src");

/** Who may import whom: law. `types` may be imported as types only; packages are named. */
const law: Readonly<Record<string, { readonly from: readonly string[]; readonly types?: readonly string[]; readonly packages?: readonly string[] }>> = {
  model: { from: [], packages: ["decimal.js"] },
  sheet: { from: ["model"] },
  form: { from: ["model", "sheet"] },
  rules: { from: ["model"], types: ["texts"] },
  texts: { from: [], types: ["model"] },
  records: { from: ["model", "sheet", "registers"], types: ["rules", "texts"] },
  registers: { from: ["model", "sheet"] },
  files: { from: ["registers"], packages: ["papaparse", "read-excel-file/universal", "fflate"] },
  published: { from: ["model", "sheet", "form"] },
  month: { from: ["model", "sheet", "form", "rules", "records", "registers", "published"], types: ["texts"] },
  "monthly-return.ts": { from: ["model", "sheet", "form", "rules", "records"], types: ["texts"] },
  "monthly-work.ts": { from: ["model", "records", "registers", "month", "published"] },
  excel: { from: [], types: ["model", "sheet", "records", "registers", "texts"] },
  functions: { from: ["model", "registers"] },
  commands: { from: ["taskpane"] },
  taskpane: { from: ["monthly-return.ts", "monthly-work.ts", "files", "excel", "texts", "assets"], packages: ["preact", "preact/hooks"] },
  review: { from: ["monthly-return.ts", "texts"], packages: ["node:fs"] },
  workbench: { from: [], packages: ["@odoo/o-spreadsheet", "@odoo/owl", "fflate"] },
}; // prettier-ignore

/** Folders that know no Excel and no page. */
const pure = [
  "model",
  "sheet",
  "form",
  "rules",
  "records",
  "registers",
  "published",
  "texts",
  "monthly-return.ts",
  "review",
];

interface Import {
  readonly file: string;
  readonly target: string;
  readonly isType: boolean;
}

const files = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return files(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
const areaOf = (path: string) => relative(source, path).split(/[\\/]/)[0];
/** The code of a file without its comments and texts. */
const statements = (file: string) => code(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*|"[^"\n]*"|`[^`]*`/g, "");
const code = (file: string) => readFileSync(file, "utf8");

const imports = (file: string): Import[] =>
  [...code(file).matchAll(/(?:import|export)\s+(type\s)?[^;"']*?from\s+"([^"]+)"|import\s+"([^"]+)"/g)].map(
    (match) => ({
      file: relative(root, file),
      target: targetOf(file, match[2] ?? match[3]),
      isType: match[1] !== undefined,
    }),
  );

function targetOf(file: string, specifier: string): string {
  if (!specifier.startsWith(".")) return `package ${specifier}`;
  const path = resolve(dirname(file), specifier);
  if (path.startsWith(join(root, "assets"))) return "assets";
  const area = areaOf(path);
  return area in law ? area : `${area}.ts`;
}

const areas = [...new Set(files(source).map(areaOf))];

test("every folder of the source has its line in the law", () => {
  expect(areas.sort()).toEqual(Object.keys(law).sort());
});

test.each(areas)("%s imports only what the law lets it", (area) => {
  const { from, types = [], packages = [] } = law[area];
  const allowed = ({ target, isType }: Import) =>
    target === area ||
    from.includes(target) ||
    (isType && types.includes(target)) ||
    packages.includes(target.replace("package ", ""));
  const own = files(source).filter((file) => areaOf(file) === area);
  expect(own.flatMap(imports).filter((one) => !allowed(one))).toEqual([]);
});

test.each(pure)("%s knows no Excel and no page", (area) => {
  const own = files(source).filter((file) => areaOf(file) === area);
  const speaking = own.filter((file) => /\b(Excel|Office|OfficeExtension|document|window)\.\w/.test(statements(file)));
  expect(speaking.map((file) => relative(root, file))).toEqual([]);
});

test("no file of the source but data and texts is longer than 200 lines", () => {
  const long = files(source).filter(
    (file) =>
      code(file).split("\n").length > 201 &&
      !/(texts[\\/]en[\\/].*|form[\\/]chinese|rules[\\/]catalogue[\\/]index)\.ts$/.test(file),
  );
  expect(long.map((file) => relative(root, file))).toEqual([]);
});
