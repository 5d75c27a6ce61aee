import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Lint zones repeat the floors of src/README.md: whoever works in a lower room cannot reach for a higher one. */
const coreIsPure = {
  files: ["src/core/**/*.ts"],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          { group: ["node:*"], message: "core is pure: Node belongs to host/node and entry." },
          {
            group: ["**/app/**", "**/host/**", "**/ui/**", "**/workbench/**", "**/i18n/**"],
            message: "core imports only core.",
          },
        ],
      },
    ],
    "no-restricted-globals": [
      "error",
      "process",
      "console",
      "window",
      "document",
      "Office",
      "Excel",
      "fetch",
    ],
    "no-restricted-syntax": [
      "error",
      {
        selector: "NewExpression[callee.name='Date'][arguments.length=0]",
        message: "core has no clock: pass asOf.",
      },
      {
        selector: "MemberExpression[object.name='Date'][property.name='now']",
        message: "core has no clock: pass asOf.",
      },
      { selector: "TSNonNullExpression", message: "core proves, it does not assert." },
      {
        selector: "TSAsExpression:not([typeAnnotation.typeName.name='const'])",
        message: "core proves, it does not assert.",
      },
    ],
    "@typescript-eslint/no-explicit-any": "error",
    "max-params": ["error", 4],
  },
};

const libraryBehindOneFile = {
  files: ["src/**/*.ts", "src/**/*.tsx"],
  ignores: ["src/core/workbook/**", "src/workbench/**"],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        paths: ["fflate"].map((name) => ({
          name,
          message: "the xlsx and zip libraries live in core/workbook.",
        })),
      },
    ],
  },
};

/** Attributes whose value is read by people or read out to them. */
const READ =
  "/^(title|alt|label|placeholder|aria-label|aria-description|aria-roledescription|aria-valuetext)$/";
const LETTERS = "/\\p{L}/u";

/** What people read comes from i18n, in every language; a component holds no sentence of its own. */
const wordsComeFromI18n = {
  files: ["src/**/*.tsx"],
  rules: {
    "no-restricted-syntax": [
      "error",
      ...[
        `JSXText[value=${LETTERS}]`,
        `:matches(JSXElement, JSXFragment) > JSXExpressionContainer > Literal[value=${LETTERS}]`,
        `:matches(JSXElement, JSXFragment) > JSXExpressionContainer > TemplateLiteral > TemplateElement[value.raw=${LETTERS}]`,
        `JSXAttribute[name.name=${READ}] > Literal[value=${LETTERS}]`,
        `JSXAttribute[name.name=${READ}] > JSXExpressionContainer > Literal[value=${LETTERS}]`,
        `JSXAttribute[name.name=${READ}] > JSXExpressionContainer > TemplateLiteral > TemplateElement[value.raw=${LETTERS}]`,
      ].map((selector) => ({ selector, message: "Words people read live in src/i18n." })),
    ],
  },
};

const components = { files: ["src/**/*.ts", "src/**/*.tsx"], ...reactHooks.configs.flat.recommended };

export default tseslint.config(
  {
    ignores: [
      "dist",
      "build",
      "node_modules",
      "tests/bench/node_modules",
      "tests/e2e/screenshots",
      "coverage",
    ],
  },
  ...tseslint.configs.recommended,
  // `{ value, ...rest }` is how a property is left out.
  {
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true, argsIgnorePattern: "^_" }],
    },
  },
  libraryBehindOneFile,
  components,
  wordsComeFromI18n,
  coreIsPure,
);
