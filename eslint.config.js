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
            group: ["**/app/**", "**/host/**", "**/ui/**", "**/entry/**", "**/i18n/**"],
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
  files: ["src/**/*.ts"],
  ignores: ["src/core/workbook/**"],
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

export default tseslint.config(
  { ignores: ["dist", "build", "node_modules", "tests/bench/node_modules", "coverage"] },
  ...tseslint.configs.recommended,
  // `{ value, ...rest }` is how a property is left out.
  {
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true, argsIgnorePattern: "^_" }],
    },
  },
  libraryBehindOneFile,
  coreIsPure,
);
