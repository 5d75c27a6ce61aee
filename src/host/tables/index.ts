export { parquetEncoder } from "./parquet-encoder";
export { decodeParquet } from "./decode-parquet";
export { type Answer, DUCKDB_PACKAGE, TablesEngine, type TablesOnDisk } from "./duckdb";
