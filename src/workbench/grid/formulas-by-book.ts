import {
  FormulaDependencyGenerator,
  IFormulaDependencyGenerator,
  LexerTreeBuilder,
  UniverFormulaEnginePlugin,
} from "@univerjs/engine-formula";

/**
 * The grid's engine, which reads each formula by the names of the workbook it stands in. By itself it reads those of
 * all open workbooks by the names of the one in front, and keeps what it read by the text alone: `=kt_KG01` of a file
 * opened second was worked out by the lists of the first.
 */
export class FormulasByBook extends UniverFormulaEnginePlugin {
  protected override _initializeWithOverride(): void {
    super._initializeWithOverride();
    this._injector.replace([IFormulaDependencyGenerator, { useClass: ReaderByBook }]);
  }
}

type Reading = FormulaDependencyGenerator["_getTreeNode"];

class ReaderByBook extends FormulaDependencyGenerator {
  private lastRead = "";

  protected override _getTreeNode(tree: Parameters<Reading>[0]): ReturnType<Reading> {
    const inFront = this._currentConfigService.getExecuteUnitId() ?? "";
    if (this.lastRead !== tree.unitId) forgetWhatWasRead();
    this.lastRead = tree.unitId;
    this._currentConfigService.setExecuteUnitId(tree.unitId);
    const node = super._getTreeNode(tree);
    this._currentConfigService.setExecuteUnitId(inFront);
    return node;
  }
}

/** All readers of formulas share one memory, and the end of any of them empties it. */
const forgetWhatWasRead = (): void => new LexerTreeBuilder().dispose();
