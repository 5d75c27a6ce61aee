import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** The other programs our files must pass through; tests in tests/interop open every workbook in them. */
const TOOLS = [
  { name: "LibreOffice Calc", works: () => runs("soffice", ["--version"]), packages: ["libreoffice-calc"] },
  {
    name: "Python 3 with openpyxl and XlsxWriter",
    works: () => pythons().some((python) => runs(python, ["-c", "import openpyxl, xlsxwriter"])),
    packages: ["python3-openpyxl", "python3-xlsxwriter"],
  },
];

const runs = (command, args) => spawnSync(command, args, { stdio: "ignore" }).status === 0;
const pythons = () => ["python3", "/usr/bin/python3"];

/** Installs what is missing where that can be done (Debian, as root); otherwise stops and says how. */
export function readyOfficeTools() {
  const missing = TOOLS.filter((tool) => !tool.works());
  if (missing.length === 0) return;
  const packages = missing.flatMap((tool) => tool.packages);
  console.log(`Installing ${missing.map((tool) => tool.name).join(", ")} …`);
  if (existsSync("/usr/bin/apt-get") && process.getuid?.() === 0) install(packages);
  const stillMissing = missing.filter((tool) => !tool.works());
  if (stillMissing.length === 0) return;
  console.error(
    `The tests need ${stillMissing.map((tool) => tool.name).join(" and ")}.\n` +
      `On Debian or Ubuntu: sudo apt-get install ${packages.join(" ")}\n` +
      `Elsewhere: install LibreOffice (soffice on the PATH) and "pip install openpyxl XlsxWriter".`,
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
