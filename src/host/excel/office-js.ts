/**
 * The members of Office.js the adapter uses, and no others: ExcelApi 1.8, but for what is marked. The true globals fit
 * these shapes (`theOffice` does not compile otherwise), and so must whatever stands in for them.
 */
export interface OfficeJs {
  readonly Excel: {
    run<T>(
      options: { readonly delayForCellEdit?: boolean },
      batch: (context: ExcelContext) => Promise<T>,
    ): Promise<T>;
    createWorkbook(base64?: string): Promise<void>;
  };
  readonly Office: {
    readonly context: {
      /** One of `PlatformType`. */
      readonly platform: unknown;
      readonly requirements: { isSetSupported(name: string, minVersion?: string): boolean };
    };
    readonly PlatformType: { readonly Mac: unknown; readonly iOS: unknown; readonly OfficeOnline: unknown };
  };
}

export interface ExcelContext {
  readonly workbook: WorkbookProxy;
  sync(): Promise<unknown>;
}

interface Loaded {
  load(propertyNames: string): unknown;
}

interface OrNull {
  readonly isNullObject: boolean;
}

export interface WorkbookProxy extends Loaded {
  readonly name: string;
  readonly readOnly: boolean;
  readonly worksheets: WorksheetsProxy;
  readonly names: NamesProxy;
  readonly properties: { readonly custom: CustomPropertiesProxy };
  readonly protection: ProtectionProxy;
}

export interface WorksheetsProxy extends Loaded {
  readonly items: readonly WorksheetProxy[];
  getItem(nameOrId: string): WorksheetProxy;
  getItemOrNullObject(nameOrId: string): WorksheetProxy;
  add(name: string): WorksheetProxy;
  readonly onAdded: Handlers<{ readonly worksheetId: string }>;
  readonly onDeleted: Handlers<{ readonly worksheetId: string }>;
  readonly onActivated: Handlers<{ readonly worksheetId: string }>;
}

export interface WorksheetProxy extends Loaded, OrNull {
  readonly id: string;
  readonly name: string;
  readonly visibility: string;
  readonly protection: SheetProtectionProxy;
  readonly names: NamesProxy;
  activate(): void;
  delete(): void;
  getRangeByIndexes(row: number, column: number, rowCount: number, columnCount: number): RangeProxy;
  getRange(): RangeProxy;
  getUsedRangeOrNullObject(valuesOnly?: boolean): RangeProxy;
  readonly onChanged: Handlers<unknown>;
  readonly onSelectionChanged: Handlers<{ readonly worksheetId: string; readonly address: string }>;
}

export interface ProtectionProxy extends Loaded {
  readonly protected: boolean;
}

export interface SheetProtectionProxy extends ProtectionProxy {
  readonly options: { readonly allowFormatCells?: boolean };
}

export interface NamesProxy extends Loaded {
  readonly items: readonly { readonly name: string; readonly formula: unknown }[];
}

export interface CustomPropertiesProxy extends Loaded {
  readonly items: readonly { readonly key: string; readonly value: unknown }[];
}

export interface RangeProxy extends Loaded, OrNull {
  /** Counted from 0. */
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly worksheet: Pick<WorksheetProxy, "protection">;
  values: unknown[][];
  numberFormat: unknown[][];
  formulas: unknown[][];
  readonly valueTypes: readonly (readonly string[])[];
  /** `locked` is null where some cells are and some are not. */
  readonly format: { readonly protection: { readonly locked: boolean | null } };
  select(): void;
  /** ExcelApi 1.13; fails for more than 512 areas. */
  getMergedAreasOrNullObject(): RangeAreasProxy;
}

export interface RangeAreasProxy extends Loaded, OrNull {
  readonly areas: { readonly items: readonly RangeProxy[] };
}

export interface Handlers<Args> {
  add(handler: (args: Args) => Promise<unknown>): HandlerProxy;
}

export interface HandlerProxy {
  readonly context: { sync(): Promise<unknown> };
  remove(): void;
}

/** The Office.js of the page. */
export const theOffice = (): OfficeJs => ({ Excel, Office });
