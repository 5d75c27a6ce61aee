import { lettingItAsk } from "./no-zone";

/** Imported before DuckDB is asked. It wants the zone as it is loaded, for moments with a zone; our tables have none. */
lettingItAsk(() => jest.requireActual("@duckdb/node-api"));
