import type { DuckDBConnection } from "@duckdb/node-api";
import type { PackageTable } from "../../core/tables";
import { tableView } from "./table-view";

/** The version the SQL is tried with. */
export const DUCKDB_PACKAGE = "@duckdb/node-api@1.5.6-r.1";

/** A folder of tables as it lies on the disk, and what its dictionary tells. */
export interface TablesOnDisk {
  readonly folder: string;
  readonly tables: readonly PackageTable[];
}

export interface EngineOptions {
  /** As DuckDB takes it: "4GB". */
  readonly memory: string;
  /** Where it may put aside what memory does not hold. */
  readonly spill: string;
}

/** DuckDB over open tables. It is no dependency the program needs to run, so it is loaded when somebody asks. */
export class TablesEngine {
  private constructor(private readonly connection: DuckDBConnection) {}

  /** Undefined where DuckDB is not installed. */
  static async over(
    folders: readonly TablesOnDisk[],
    { memory, spill }: EngineOptions,
  ): Promise<TablesEngine | undefined> {
    const duckdb = await loaded();
    if (duckdb === undefined) return undefined;
    const instance = await duckdb.DuckDBInstance.create(":memory:", {
      ...{ memory_limit: memory, temp_directory: spill, preserve_insertion_order: "false" },
      ...{ autoinstall_known_extensions: "false", autoload_known_extensions: "false" },
    });
    const engine = new TablesEngine(await instance.connect());
    await engine.run(
      `SET allowed_directories = [${folders.map(({ folder }) => literal(`${folder}/`)).join(", ")}]`,
    );
    await engine.run("SET enable_external_access = false");
    await engine.run("SET lock_configuration = true");
    const names = new Set(folders.flatMap(({ tables }) => tables.map(({ name }) => name)));
    for (const name of names) {
      const parts = folders.flatMap(({ folder, tables }) =>
        tables.filter((table) => table.name === name).map((table) => tableView(folder, table)),
      );
      await engine.view(name, parts.join(" UNION ALL BY NAME "));
    }
    return engine;
  }

  async view(name: string, sql: string): Promise<void> {
    await this.run(`CREATE VIEW ${name} AS ${sql}`);
  }

  /** Whether a text is one question: nothing that writes, attaches or sets is run. */
  async isQuestion(sql: string): Promise<boolean> {
    const { StatementType } = (await loaded()) ?? {};
    const statements = await this.connection.extractStatements(sql);
    if (statements.count !== 1) return false;
    const statement = await statements.prepare(0);
    return statement.statementType === StatementType?.SELECT;
  }

  /** The answer, its values as JSON can hold them: whole numbers beyond 32 bits, decimals and days are texts. */
  async ask(sql: string): Promise<Answer> {
    const reader = await this.connection.runAndReadAll(sql);
    return { columns: reader.columnNames(), rows: reader.getRowsJson() };
  }

  close(): void {
    this.connection.closeSync();
  }

  private async run(sql: string): Promise<void> {
    await this.connection.run(sql);
  }
}

export interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

async function loaded(): Promise<typeof import("@duckdb/node-api") | undefined> {
  try {
    return await import("@duckdb/node-api");
  } catch {
    return undefined;
  }
}
