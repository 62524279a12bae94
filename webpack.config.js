const { existsSync, readFileSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlPlugin = require("html-webpack-plugin");

const officeOfMicrosoft = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const manifestUrl = "https://localhost:3000/";

const officeFiles = [
  "office.js",
  "excel-web-16.00.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "o15apptofilemappingtable.js",
  "telemetry/oteljs_agave.js",
  "*/office_strings.js",
];
const gridFiles = [
  "@odoo/owl/dist/owl.iife.js",
  "@odoo/o-spreadsheet/dist/o_spreadsheet.min.iife.js",
  "@odoo/o-spreadsheet/dist/o_spreadsheet.css",
  "@odoo/o-spreadsheet/dist/o_spreadsheet.xml",
  "bootstrap/dist/css/bootstrap.min.css",
];

// Other people's scripts are copied as they are: `minimized` keeps webpack from touching them.
const unchanged = { info: { minimized: true } };
const office = officeFiles.map((from) => ({
  from,
  context: "node_modules/@microsoft/office-js/dist",
  to: "office/[path][name][ext]",
  ...unchanged,
}));
const grid = gridFiles.map((file) => ({ from: `node_modules/${file}`, to: "lib/[name][ext]", ...unchanged }));

const typescript = {
  devtool: "source-map",
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [{ test: /\.tsx?$/, loader: "ts-loader", options: { onlyCompileBundledFiles: true } }] },
  performance: { hints: false },
};

const certificate = () => {
  const [key, cert] = ["certs/localhost-key.pem", "certs/localhost.pem"];
  if (!existsSync(key) || !existsSync(cert)) return "http";
  return { type: "https", options: { key: readFileSync(key), cert: readFileSync(cert) } };
};

const devServer = (workbench) => {
  const port = Number(process.env.PORT ?? (workbench ? 3100 : 3000));
  const server = workbench ? "http" : certificate();
  const scheme = server === "http" ? "http" : "https";
  const where = workbench
    ? `The workbench is at ${scheme}://localhost:${port}/workbench.html`
    : `The add-in is served at ${scheme}://localhost:${port}/`;
  return {
    host: "localhost",
    port,
    server,
    headers: { "Access-Control-Allow-Origin": "*" },
    client: { overlay: false },
    static: false,
    open: false,
    onListening: () => console.log(where),
  };
};

const pages = (env, mode) => {
  const { workbench, selfhost = workbench, url = "https://monthly-return.example" } = env;
  const production = mode === "production" && !workbench;
  const home = url.replace(/\/*$/, "/");
  const forUsers = (manifest) => (production ? String(manifest).split(manifestUrl).join(home) : manifest);
  return {
    ...typescript,
    mode,
    name: workbench ? "workbench" : "addin",
    entry: {
      taskpane: ["./src/taskpane/taskpane.tsx", "./src/commands/commands.ts", "./src/functions/functions.ts"],
      ...(workbench && { workbench: "./src/workbench/workbench.ts" }),
    },
    externals: { "@odoo/o-spreadsheet": "o_spreadsheet", "@odoo/owl": "owl" },
    output: {
      path: path.resolve(__dirname, workbench ? "dist/workbench" : "dist/addin"),
      filename: "[name].js",
      clean: true,
    },
    plugins: [
      new CustomFunctionsMetadataPlugin({ input: "./src/functions/functions.ts", output: "functions.json" }),
      new HtmlPlugin({
        template: "./src/taskpane/taskpane.html",
        filename: "taskpane.html",
        chunks: ["taskpane"],
        templateParameters: { officeJs: selfhost ? "office/office.js" : officeOfMicrosoft },
      }),
      ...(workbench
        ? [
            new HtmlPlugin({
              template: "./src/workbench/workbench.html",
              filename: "workbench.html",
              chunks: ["workbench"],
            }),
          ]
        : []),
      new CopyPlugin({
        patterns: [
          { from: "src/taskpane/taskpane.css" },
          { from: "assets/*.png" },
          { from: "manifest.xml", transform: forUsers },
          ...(selfhost ? office : []),
          ...(workbench ? [{ from: "src/workbench/workbench.css" }, ...grid] : []),
        ],
      }),
    ],
    devServer: devServer(workbench),
    infrastructureLogging: { level: "warn" },
    stats: "errors-warnings",
  };
};

const review = (mode) => ({
  ...typescript,
  mode,
  name: "review",
  target: "node",
  entry: "./src/review/review.ts",
  output: { path: path.resolve(__dirname, "dist"), filename: "review.js" },
  stats: "errors-warnings",
});

module.exports = (env = {}, { mode = env.WEBPACK_SERVE ? "development" : "production" } = {}) => [
  ...(env.review ? [] : [pages(env, mode)]),
  ...(env.workbench || env.WEBPACK_SERVE ? [] : [review(mode)]),
];
