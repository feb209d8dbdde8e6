import { digestColumn } from '../../src/atlassian/sql/digest-column';
import { causesOperations } from '../../src/contract/causes';
import type { Entry } from '../../src/domain/record/entry';
import { valueOf } from '../../test/app/support/ask';
import type { Site } from '../../test/app/support/furnish';

const history = causesOperations['causes.history'];

async function entriesOf(site: Site, issueId: string): Promise<Entry[]> {
  const found: Entry[] = [];
  for (;;) {
    const before = found.at(-1)?.seq ?? null;
    const answer = await site.panel('quality', 'causes.history', { issueId, before });
    const { entries, more } = valueOf(answer, history.output);
    found.push(...entries);
    if (!more || entries.length === 0) return found;
  }
}

/** What the entry's columns hold, the number of its place as a 4-byte integer. */
function bytesOf(entry: Entry): number {
  const { record, commandId, at, actor, command, result, digest } = entry;
  const digests = [result, digest].map(digestColumn);
  const columns = [record, commandId, at, actor, JSON.stringify(command), ...digests];
  return columns.reduce((sum, text) => sum + Buffer.byteLength(text), 4);
}

export interface LogSize {
  readonly commands: number;
  readonly bytes: number;
}

/** How many commands an issue's log holds, and how much it stores for them. */
export async function logSize(site: Site, issueId: string): Promise<LogSize> {
  const entries = await entriesOf(site, issueId);
  return {
    commands: entries.length,
    bytes: entries.map(bytesOf).reduce((sum, bytes) => sum + bytes, 0),
  };
}
