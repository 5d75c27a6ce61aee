import { type MergeChanges, reasonsOfFate } from "../../../app";
import { fill } from "../../../i18n";
import { DecideOn } from "./findings/DecideOn";
import { FateOfFile, type FateOfFileProps } from "./FateOfFile";
import { Disclosure } from "../parts/Disclosure";
import { Finding } from "../../shared/parts/Finding";
import { LongList } from "../../shared/parts/LongList";
import { useBoard } from "../store/use-board";
import { asksWhose } from "./words/decision-on";
import { nameOf } from "./words/names";
import { decimalsToTell, sayFigure } from "./words/say-figure";
import { useStationery } from "./words/use-stationery";

/** What the last step changed in the merge before it: what became of each new file, who came in, every total that moved. */
export function Changes({ changes }: { readonly changes: MergeChanges }) {
  const { words } = useBoard();
  const { files, passedOver, ...moved } = changes;
  const isSame = Object.values(changes).every(({ length }) => length === 0);
  const news = JSON.stringify([files.map(({ file, sha256 }) => [file, sha256]), passedOver, moved]);
  return (
    <Disclosure title={words.changesTitle} news={news}>
      {isSame && <span>{words.noChanges}</span>}
      {files.length > 0 && <FatesOfFiles files={files} />}
      {passedOver.length > 0 && <PassedOver issues={passedOver} />}
      <Moved changes={changes} />
    </Disclosure>
  );
}

function Moved({ changes: { received, lost, figures } }: { readonly changes: MergeChanges }) {
  const { words } = useBoard();
  const { index } = useStationery();
  const units = (codes: readonly string[]) => codes.map((code) => nameOf(code, index)).join("; ");
  return (
    <>
      {received.length > 0 && <span>{fill(words.newlyReceived, { units: units(received) })}</span>}
      {lost.length > 0 && <span>{fill(words.noLongerReceived, { units: units(lost) })}</span>}
      {figures.length > 0 && (
        <LongList
          items={figures}
          page={10}
          keyOf={({ template, field }) => `${template} ${field}`}
          render={(figure) => <ChangedFigure figure={figure} />}
        />
      )}
    </>
  );
}

function FatesOfFiles({ files }: Pick<MergeChanges, "files">) {
  return (
    <LongList
      items={files}
      page={10}
      keyOf={({ number }) => String(number)}
      render={(file) => (
        <>
          <FateOfFile file={file} />
          <WhoseItIs file={file} />
        </>
      )}
    />
  );
}

/** Whose report a file is, or which form it stands for, is answered where it is asked. */
function WhoseItIs({ file: { file, orgUnit, status, issues } }: Pick<FateOfFileProps, "file">) {
  const question = reasonsOfFate({ status, issues }).find(asksWhose);
  return question && <DecideOn issue={question} orgUnit={orgUnit} about={file} />;
}

/** Each under the name of its file. */
function PassedOver({ issues }: { readonly issues: MergeChanges["passedOver"] }) {
  return (
    <LongList
      items={issues}
      page={10}
      keyOf={(_, at) => String(at)}
      render={(issue) => (
        <>
          <span style={{ overflowWrap: "anywhere" }}>{issue.where.file}</span>
          <Finding issue={issue} />
        </>
      )}
    />
  );
}

function ChangedFigure({ figure }: { readonly figure: MergeChanges["figures"][number] }) {
  const { words, language } = useBoard();
  const { index } = useStationery();
  const { template, before, after } = figure;
  const field = index.template(template)?.fields.find(({ key }) => key === figure.field);
  const decimals = decimalsToTell(before, after, field);
  return fill(words.changedFigure, {
    template,
    field: field?.label ?? figure.field,
    before: sayFigure(before, field, language, decimals),
    after: sayFigure(after, field, language, decimals),
  });
}
