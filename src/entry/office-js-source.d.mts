export function officeJs(choice?: string): {
  readonly script: string;
  readonly origins: readonly string[];
  readonly files: readonly object[];
};
