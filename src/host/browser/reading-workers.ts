import { type PackedOutcomes, type ReadAside, unpackOutcomes } from "../../app";
import { given } from "../../core/base";
import type { ReadingContext } from "../../core/submissions";
import { BoardWorkerClient } from "./board-worker-client";

/** Fewer files are read before further workers know the catalogue. */
const FEWEST_FILES = 12;
/** On two cores, which the browser's own threads share, two workers took a sixth longer for 60 files, and a twelfth less for 1,000. */
const FEWEST_CORES = 4;
const MOST_WORKERS = 4;

/** Nobody waits for one file alone, or gives it up: with the task of them all the workers end. */
const UNWATCHED = { progress: () => {}, signal: new AbortController().signal };

interface Reading {
  /** Starts a worker that knows the task "read". */
  readonly start: () => Worker;
  /** How many files are to be read. */
  readonly files: number;
  readonly context: ReadingContext;
  /** How many threads the machine runs at once. */
  readonly cores: number;
}

/** Workers that read for the length of some work, where there are many files and the machine has the cores; else none. */
export async function withReadingWorkers<Answer>(
  { start, files, context, cores }: Reading,
  work: (aside: readonly ReadAside[]) => Promise<Answer>,
): Promise<Answer> {
  const isWorth = files >= FEWEST_FILES && cores >= FEWEST_CORES;
  const count = isWorth ? Math.min(MOST_WORKERS, Math.floor(cores / 2)) : 0;
  const workers = Array.from({ length: count }, () => new BoardWorkerClient(start));
  try {
    return await work(workers.map((worker) => readingBy(worker, context)));
  } finally {
    for (const worker of workers) worker.end();
  }
}

const readingBy =
  (worker: BoardWorkerClient, { index, period, accepted }: ReadingContext): ReadAside =>
  async (bytes, { file }) => {
    const task = { kind: "read", file, bytes, ...given({ period, accepted }) } as const;
    // Whoever answers is built with this page.
    return unpackOutcomes((await worker.run(task, index.catalogue, UNWATCHED)) as PackedOutcomes);
  };
