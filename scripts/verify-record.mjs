// Checks an exported log without the app: node scripts/verify-record.mjs <file> [--witness <seq>:<digest>]
// An entry's digest is the SHA-256 of its canonical JSON (members sorted, no spaces) without `digest` and with
// `previous`, the digest of the entry before it (64 zeros before the first).
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const names = Object.keys(value).sort((a, b) => (a < b ? -1 : 1));
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`;
}

function sealOf(previous, entry) {
  const sealed = { ...entry, previous };
  delete sealed.digest;
  return createHash('sha256').update(canonical(sealed)).digest('hex');
}

/** The seq of the first entry that is not what was sealed, or null; and the digest of each entry. */
function firstBreak(header, entries) {
  let previous = '0'.repeat(64);
  for (const [index, entry] of entries.entries()) {
    const isNext = entry.seq === index + 1 && entry.record === header.record;
    if (!isNext || sealOf(previous, entry) !== entry.digest) return index + 1;
    previous = entry.digest;
  }
  if (entries.length < header.length) return entries.length + 1;
  return previous === header.head ? null : entries.length;
}

function parse(line, number) {
  try {
    return JSON.parse(line);
  } catch {
    fail(`Line ${number} is not JSON.`, 2);
  }
}

function fail(sentence, code) {
  console.error(sentence);
  process.exit(code);
}

const [file, option, witness] = process.argv.slice(2);
if (!file || (option && (option !== '--witness' || !/^\d+:[0-9a-f]{64}$/.test(witness ?? '')))) {
  fail('Usage: node scripts/verify-record.mjs <exported file> [--witness <seq>:<digest>]', 2);
}
const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
const [header, ...entries] = lines.map((line, index) => parse(line, index + 1));
if (header?.format !== 'ratchet-record' || header.version !== 1) {
  fail('This is not an exported log of a format this script knows.', 2);
}
const broken = firstBreak(header, entries);
if (broken !== null) fail(`Broken at entry ${broken} of ${header.record} (${header.issue}).`, 1);
if (witness) {
  const [seq, digest] = witness.split(':');
  if (entries[Number(seq) - 1]?.digest !== digest) {
    fail(`Sound in itself, but entry ${seq} is not the one that was witnessed.`, 1);
  }
}
console.log(
  `Sound: ${entries.length} entries of ${header.record} (${header.issue}), head ${header.head}.`,
);
