import type { IncomingMessage } from 'node:http';

/** The request's body. Rejects when the sender goes away or sends more than `limit` bytes. */
export async function readBytes(request: IncomingMessage, limit = 20_000_000): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  const bodyParts: AsyncIterable<Buffer> = request;
  for await (const chunk of bodyParts) {
    size += chunk.length;
    if (size > limit) throw new Error(`The request is larger than ${limit} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The same as text. */
export async function readBody(request: IncomingMessage, limit?: number): Promise<string> {
  return (await readBytes(request, limit)).toString('utf8');
}
