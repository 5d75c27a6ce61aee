import { SHELL_COLOURS, SHELL_STYLES } from "../../../src/ui/shared/shell/shell-styles";
import { themeNamed } from "../../../src/ui/shared/shell/themes";

/** The heading is drawn before Fluent's themes have come, and must not change when they do. */

test.each(["light", "dark", "high-contrast"] as const)(
  "in %s the heading has the colours of Fluent",
  (name) => {
    const theme = new Map<string, unknown>(Object.entries(themeNamed(name)));
    for (const [variable, colour] of Object.entries(SHELL_COLOURS))
      expect([variable, colour[name]]).toEqual([variable, theme.get(variable)]);
  },
);

test("every colour that the heading asks for is given, and no other", () => {
  const asked = [...SHELL_STYLES.matchAll(/var\(--(\w+)\)/g)].map(([, name]) => name);
  expect([...new Set(asked)].sort()).toEqual(Object.keys(SHELL_COLOURS).sort());
});
