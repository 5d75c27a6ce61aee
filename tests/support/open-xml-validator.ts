import { execFile } from "node:child_process";
import { validatorProgram } from "./ready-open-xml-validator.mjs";

/**
 * Microsoft's Open XML SDK as a judge of the files we write: the schema of each version of Office, and the rules no
 * schema can say (a style that is not there, a name used twice). It reads .xlsx and .docx alike.
 */
export const OFFICE_VERSIONS = [
  "Office2013",
  "Office2016",
  "Office2019",
  "Office2021",
  "Microsoft365",
] as const;
export type OfficeVersion = (typeof OFFICE_VERSIONS)[number];

export interface OpenXmlFault {
  readonly file: string;
  readonly version: OfficeVersion;
  readonly part: string;
  readonly place: string;
  readonly says: string;
}

/** The program judges one file a run, on one core. */
const AT_ONCE = 2;
const FIVE_MINUTES = 300_000;
/**
 * A run is so short that what .NET prepares for long ones costs it a third of its time: measuring itself in order to run
 * faster later, a thread that collects garbage meanwhile, a door for debuggers, the languages of the world.
 */
const ENVIRONMENT = {
  ...process.env,
  DOTNET_TieredPGO: "0",
  DOTNET_gcConcurrent: "0",
  DOTNET_EnableDiagnostics: "0",
  DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1",
};

/** What the SDK finds wrong in the files, each held against each version. */
export async function openXmlFaults(
  files: readonly string[],
  versions: readonly OfficeVersion[] = OFFICE_VERSIONS,
): Promise<readonly OpenXmlFault[]> {
  const waiting = files.flatMap((file) => versions.map((version) => ({ file, version })));
  const found: OpenXmlFault[] = [];
  const judge = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      found.push(...(await faultsOf(next.file, next.version)));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, judge));
  return found;
}

function faultsOf(file: string, version: OfficeVersion): Promise<readonly OpenXmlFault[]> {
  return new Promise((resolve, reject) => {
    execFile(
      validatorProgram(),
      [file, version],
      { timeout: FIVE_MINUTES, maxBuffer: 64 * 1024 * 1024, env: ENVIRONMENT },
      (error, stdout, stderr) => {
        try {
          resolve(faultsIn(JSON.parse(stdout)).map((fault) => ({ file, version, ...fault })));
        } catch {
          reject(
            new Error(
              `The Open XML validator failed on ${file}: ${error?.message ?? ""}\n${stderr}\n${stdout}`,
            ),
          );
        }
      },
    );
  });
}

interface Verdict {
  readonly errors: readonly {
    readonly description: string;
    readonly path: string | null;
    readonly xPath: string | null;
  }[];
}

const faultsIn = ({ errors }: Verdict): readonly Pick<OpenXmlFault, "part" | "place" | "says">[] =>
  errors.map(({ description, path, xPath }) => ({ part: path ?? "", place: xPath ?? "", says: description }));
