import type { IncomingMessage } from 'node:http';

/** The request's body as text. Rejects when the sender goes away or sends more than `limit` bytes. */
export async function readBody(request: IncomingMessage, limit = 20_000_000): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  const bodyParts: AsyncIterable<Buffer> = request;
  for await (const chunk of bodyParts) {
    size += chunk.length;
    if (size > limit) throw new Error(`The request is larger than ${limit} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
