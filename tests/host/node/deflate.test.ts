import { inflateRawSync } from "node:zlib";
import { deflate, deflateAside } from "../../../src/host/node/deflate";

/** More chunks than are ever under way at once, each seen only until the next one is asked for. */
function* chunks(): Generator<Uint8Array> {
  const shared = new Uint8Array(10_000);
  for (let at = 0; at < 30; at++) yield shared.fill(at);
}

test("compressed aside, a part has the very bytes it has when compressed on the spot", async () => {
  const aside = Buffer.concat(await deflateAside(chunks()));
  expect(aside).toEqual(Buffer.concat(deflate(chunks())));
  expect(inflateRawSync(aside)).toEqual(Buffer.concat(Array.from(chunks(), (chunk) => chunk.slice())));
});
