export { parquetEncoder } from "./parquet-encoder";
