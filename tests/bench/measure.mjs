/**
 * One reader over a list of files, in a process of its own: `node measure.mjs ours files.json [threads]` prints one
 * JSON line. With threads, each takes every second (third …) file.
 */
import fs from "node:fs";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { readers } from "./readers.mjs";

async function readAll(reader, files) {
  const read = await readers[reader]();
  let cells = 0;
  for (const file of files) cells += await read(fs.readFileSync(file));
  return cells;
}

function readInThread(reader, files) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { reader, files } });
    worker.once("message", resolve).once("error", reject);
  });
}

async function main([reader, list, threads]) {
  const files = JSON.parse(fs.readFileSync(list, "utf8"));
  const shares = Array.from({ length: Number(threads ?? 0) }, (_, share) =>
    files.filter((_, index) => index % Number(threads) === share),
  );
  const counts = shares.length
    ? await Promise.all(shares.map((share) => readInThread(reader, share)))
    : [await readAll(reader, files)];
  const cells = counts.reduce((sum, count) => sum + count, 0);
  console.log(JSON.stringify({ cells, peakMb: process.resourceUsage().maxRSS / 1024 }));
}

if (isMainThread) await main(process.argv.slice(2));
else parentPort.postMessage(await readAll(workerData.reader, workerData.files));
