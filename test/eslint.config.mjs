import { fileURLToPath } from "node:url";
import { defineConfig } from "eslint/config";
import { configs } from "typescript-eslint";

const root = fileURLToPath(new URL("..", import.meta.url));
const exactDecimals = "A double loses digits: read figures through src/model.";
const markup = "Text of a workbook must never become markup: set textContent or build elements.";
const markupNames = "/^(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML)$/";

export default defineConfig(
  {
    files: ["{src,test}/**/*.{ts,tsx}"],
    extends: [configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/model/register-sums.ts"],
    rules: {
      "no-restricted-globals": ["error", { name: "parseFloat", message: exactDecimals }],
      "no-restricted-properties": ["error", { property: "parseFloat", message: exactDecimals }],
    },
  },
  {
    files: ["src/functions/**/*.ts"],
    // Excel passes and takes cells of any kind, and knows errors by a class of its own.
    rules: { "@typescript-eslint/no-explicit-any": "off", "@typescript-eslint/only-throw-error": "off" },
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-syntax": [
        "error",
        { selector: `MemberExpression[property.name=${markupNames}]`, message: markup },
        { selector: `MemberExpression[computed=true][property.value=${markupNames}]`, message: markup },
        { selector: `Property[key.name=${markupNames}]`, message: markup },
        { selector: `JSXAttribute[name.name=${markupNames}]`, message: markup },
        { selector: "MemberExpression[object.name='document'][property.name=/^write(ln)?$/]", message: markup },
        {
          selector: "MemberExpression[object.property.name='document'][property.name=/^write(ln)?$/]",
          message: markup,
        },
      ],
    },
  },
);
