import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const LIBREOFFICE = {
  name: "LibreOffice Calc",
  works: () => runs("soffice", ["--version"]),
  packages: ["libreoffice-calc"],
  elsewhere: "LibreOffice (soffice on the PATH)",
};

/** The other programs our files must pass through; tests in tests/interop open every workbook in them. */
const OFFICE_TOOLS = [
  LIBREOFFICE,
  {
    name: "Python 3 with openpyxl and XlsxWriter",
    works: () => pythons().some((python) => runs(python, ["-c", "import openpyxl, xlsxwriter"])),
    packages: ["python3-openpyxl", "python3-xlsxwriter"],
    elsewhere: '"pip install openpyxl XlsxWriter"',
  },
];

/** What makes a small picture of a printed page. */
const PICTURE_TOOLS = [
  LIBREOFFICE,
  {
    name: "pdftoppm",
    works: () => runs("pdftoppm", ["-v"]),
    packages: ["poppler-utils"],
    elsewhere: "poppler",
  },
  {
    name: "pngquant",
    works: () => runs("pngquant", ["--version"]),
    packages: ["pngquant"],
    elsewhere: "pngquant",
  },
  {
    name: "a font as wide as Times New Roman",
    works: () => runs("sh", ["-c", "fc-list | grep -q LiberationSerif"]),
    packages: ["fonts-liberation"],
    elsewhere: "the Liberation fonts",
  },
];

const runs = (command, args) => spawnSync(command, args, { stdio: "ignore" }).status === 0;
const pythons = () => ["python3", "/usr/bin/python3"];

/** Readies what the tests need. */
export const readyOfficeTools = () => readyTools(OFFICE_TOOLS);

/** Readies what `npm run screenshots` needs. */
export const readyPictureTools = () => readyTools(PICTURE_TOOLS);

/** Installs what is missing where that can be done (Debian, as root); otherwise stops and says how. */
function readyTools(tools) {
  const missing = tools.filter((tool) => !tool.works());
  if (missing.length === 0) return;
  const packages = missing.flatMap((tool) => tool.packages);
  console.log(`Installing ${missing.map((tool) => tool.name).join(", ")} …`);
  if (existsSync("/usr/bin/apt-get") && process.getuid?.() === 0) install(packages);
  const stillMissing = missing.filter((tool) => !tool.works());
  if (stillMissing.length === 0) return;
  console.error(
    `Needed here: ${stillMissing.map((tool) => tool.name).join(" and ")}.\n` +
      `On Debian or Ubuntu: sudo apt-get install ${packages.join(" ")}\n` +
      `Elsewhere: install ${stillMissing.map((tool) => tool.elsewhere).join(" and ")}.`,
  );
  process.exit(1);
}

function install(packages) {
  const options = {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  };
  spawnSync("apt-get", ["update", "-qq"], options);
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], options);
}
