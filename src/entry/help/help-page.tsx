import { createHash } from "node:crypto";
import { RendererProvider, createDOMRenderer, renderToStyleElements } from "@fluentui/react-components";
import { renderToStaticMarkup } from "react-dom/server.node";
import { LANGUAGES, MAIN_LANGUAGE, languages } from "../../i18n/language";
import { paneWordsIn } from "../../i18n/pane-words";
import { HelpChapters } from "../../ui/shared/help/HelpChapters";
import { HELP_STYLES, variablesIn } from "./help-styles";

/**
 * The help as a page by itself, for "Learn more" and the address of support (manifest.xml): drawn when the add-in is built,
 * in every language one below the other. It needs no Excel, no script and no network; its policy allows its own
 * styles and nothing else.
 */
export default function helpPage(): string {
  const renderer = createDOMRenderer(undefined);
  const body = renderToStaticMarkup(
    <RendererProvider renderer={renderer}>
      <Help />
    </RendererProvider>,
  );
  const ours = renderToStaticMarkup(<>{renderToStyleElements(renderer)}</>);
  const styles = `<style>${variablesIn(ours + HELP_STYLES)}${HELP_STYLES}</style>${ours}`;
  const { paneTitle, viewHelp } = paneWordsIn(MAIN_LANGUAGE);
  return `<!doctype html>
<html lang="${MAIN_LANGUAGE}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policyFor(styles)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${viewHelp} – ${paneTitle}</title>
    ${styles}
  </head>
  <body>${body}</body>
</html>
`;
}

function Help() {
  return languages.map((language) => {
    const words = paneWordsIn(language);
    const others = languages.filter((other) => other !== language);
    return (
      <main key={language} id={language} lang={language}>
        <header>
          <h1>
            {words.viewHelp} – {words.paneTitle}
          </h1>
          {others.map((other) => (
            <a key={other} href={`#${other}`} lang={other}>
              {LANGUAGES[other].name}
            </a>
          ))}
        </header>
        <HelpChapters words={words} />
      </main>
    );
  });
}

/** Names each style of the page by its digest: nothing that slips in later is taken for ours. */
function policyFor(styles: string): string {
  const digests = [...styles.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(
    ([, css = ""]) => `'sha256-${createHash("sha256").update(css).digest("base64")}'`,
  );
  return `default-src 'none'; style-src ${digests.join(" ")}; base-uri 'none'; form-action 'none'`;
}
