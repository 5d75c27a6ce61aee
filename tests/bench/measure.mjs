/**
 * One reader over a list of files, in a process of its own: `node measure.mjs ours files.json [threads]` prints one
 * JSON line. With threads, each takes the next file that nobody has taken.
 */
import fs from "node:fs";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { readers } from "./readers.mjs";
import { peakMb } from "./peak.mjs";

async function readAll({ reader, files, taken }) {
  const read = await readers[reader]();
  let cells = 0;
  for (let at = take(taken); at < files.length; at = take(taken))
    cells += await read(fs.readFileSync(files[at]));
  return cells;
}

const take = (taken) => Atomics.add(taken, 0, 1);

function readInThread(work) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: work });
    worker.once("message", resolve).once("error", reject);
  });
}

async function main([reader, list, threads = 0]) {
  const files = JSON.parse(fs.readFileSync(list, "utf8"));
  const work = { reader, files, taken: new Int32Array(new SharedArrayBuffer(4)) };
  const counts =
    threads > 0
      ? await Promise.all(Array.from({ length: Number(threads) }, () => readInThread(work)))
      : [await readAll(work)];
  const cells = counts.reduce((sum, count) => sum + count, 0);
  console.log(JSON.stringify({ cells, peakMb: peakMb() }));
}

if (isMainThread) await main(process.argv.slice(2));
else parentPort.postMessage(await readAll(workerData));
