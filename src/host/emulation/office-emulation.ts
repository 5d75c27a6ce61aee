import { EmulatedHost } from "./objects/emulated-host";
import type { EmulationControls, EmulationOptions } from "./emulation-options";
import type { GridBackend } from "./grid/grid-backend";
import { OfficeError } from "./objects/office-error";
import { RequestContext } from "./objects/request-context";

const PLATFORMS = { PC: "PC", Mac: "Mac", iOS: "iOS", OfficeOnline: "OfficeOnline" } as const;

/**
 * Objects shaped like Office.js over a grid: the members `host/excel` uses, no others, and as strict as Excel where
 * Excel is known to refuse. It knows what the documentation says and what Microsoft's client does on its way to Excel, and no more:
 * passing here is no proof for Excel.
 */
export function officeEmulation(grid: GridBackend, options: EmulationOptions = {}) {
  const host = new EmulatedHost(grid, options);
  const { delaysForCellEdit = true } = options;
  return {
    Excel: {
      async run<T>(
        { delayForCellEdit = false }: { readonly delayForCellEdit?: boolean },
        batch: (context: RequestContext) => Promise<T>,
      ): Promise<T> {
        const context = new RequestContext(host, delayForCellEdit && delaysForCellEdit);
        try {
          const answer = await batch(context);
          await context.sync();
          return answer;
        } finally {
          context.letGo();
        }
      },
      createWorkbook: (base64?: string) => createWorkbook(host, base64),
    },
    Office: {
      PlatformType: PLATFORMS,
      context: {
        platform: PLATFORMS[options.platform ?? "PC"],
        requirements: {
          isSetSupported: (name: string, version = "1.1") =>
            name === "DelayForCellEdit" ? delaysForCellEdit : name === "ExcelApi" && host.supports(version),
        },
      },
    },
    controls: controlsOf(host),
  };
}

const PACKAGE_MARK = "PK";

async function createWorkbook(host: EmulatedHost, base64 = ""): Promise<void> {
  host.needs("1.8");
  host.mustBeOpen();
  if (host.refusesNewWorkbooks) {
    throw new OfficeError(
      "GeneralException",
      "This operation is not allowed due to the extension hardening policy.",
    );
  }
  if (base64.length > (host.options.payloadLimit ?? Infinity)) {
    throw new OfficeError("RequestPayloadSizeLimitExceeded");
  }
  const binary = atob(base64);
  if (!binary.startsWith(PACKAGE_MARK)) throw new OfficeError("InvalidArgument");
  await host.grid.openAsNew(Uint8Array.from(binary, (character) => character.charCodeAt(0)));
}

function controlsOf(host: EmulatedHost): EmulationControls {
  return {
    syncs: () => host.syncs,
    requests: () => host.requests,
    startCellEdit: () => host.startCellEdit(),
    failAfterChanges: (count, code) => host.failAfterChanges(count, code, false),
    failOnceAfterChanges: (count, code) => host.failAfterChanges(count, code, true),
    close: () => host.close(),
    loseAnswersAfter: (count) => host.loseAnswersAfter(count),
    refuseNewWorkbooks: () => (host.refusesNewWorkbooks = true),
    handlerCount: () => host.bus.size,
    settled: () => host.bus.settled(),
  };
}
