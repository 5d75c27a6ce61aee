import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** What may be met nowhere in the core, besides the clock. */
const outsideOfCore = ["process", "console", "window", "document", "Office", "Excel", "fetch"];

const noDate = {
  name: "Date",
  message: "Days are PlainDate texts (core/base/time/plain-date.ts), the same in every time zone.",
};

/** Asks the machine where it stands: the same file would show another day in another office. */
const LOCAL = [
  ...[
    "getDate",
    "getDay",
    "getFullYear",
    "getHours",
    "getMinutes",
    "getMonth",
    "getTimezoneOffset",
    "getYear",
  ],
  ...["setDate", "setFullYear", "setHours", "setMinutes", "setMonth", "setYear"],
  ...["toDateString", "toTimeString", "toLocaleDateString", "toLocaleTimeString", "toLocaleString"],
  "DateTimeFormat",
];
/** The user's today is local, and a moment is shown by Viet Nam's clock. */
const ASK_FOR_THE_ZONE = ["src/app/today.ts", "src/ui/board/merge/words/say-moment.ts"];
/** Count milliseconds since 1970, in Greenwich; whatever is local stays forbidden to them. */
const COUNT_MILLISECONDS = [
  "src/core/base/time/plain-date.ts",
  "src/core/merge/sent-on.ts",
  "src/host/emulation/objects/entered-value.ts",
];

/** A local date hides nowhere: tests are run in a second zone only where one may be seen (tests/support/no-zone.ts). */
const daysHaveNoZone = [
  {
    files: ["src/**"],
    ignores: ASK_FOR_THE_ZONE,
    rules: {
      "no-restricted-properties": [
        "error",
        ...LOCAL.map((property) => ({ property, message: "Depends on the machine's time zone or locale." })),
      ],
    },
  },
  {
    files: ["src/**"],
    ignores: ["src/core/**", ...ASK_FOR_THE_ZONE, ...COUNT_MILLISECONDS],
    rules: { "no-restricted-globals": ["error", { globals: [noDate], checkGlobalObject: true }] },
  },
  {
    files: ["src/core/**"],
    ignores: COUNT_MILLISECONDS,
    rules: { "no-restricted-globals": ["error", ...outsideOfCore, noDate] },
  },
];

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
    "no-restricted-globals": ["error", ...outsideOfCore],
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

/** Where React may be met (tests/floors.test.ts). These rules read a file as React's compiler does, which takes long. */
const components = {
  files: ["ui", "workbench", "entry"].map((room) => `src/${room}/**/*.{ts,tsx}`),
  ...reactHooks.configs.flat.recommended,
};

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
  ...daysHaveNoZone,
);
