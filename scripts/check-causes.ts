import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { Chain } from '../src/domain/causes/chain/chain';
import { checkChain } from '../src/domain/causes/chain/check-chain';
import { english } from '../src/domain/causes/rules/english/english';
import { exactRules } from '../src/domain/causes/rules/structural';
import { wordingRulesIn } from '../src/domain/causes/rules/wording';

const usage = `Checks analyses that were written elsewhere: npm run -s causes -- FILE.json
FILE.json holds one or several of { "id", "problem", "whys": [], "root_cause", "actions": [] }.`;

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

function readFile(path: string): unknown {
  try {
    // Spreadsheets begin a file with a mark of its encoding, which JSON does not know.
    return JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    return fail(`${path} cannot be read: ${error instanceof Error ? error.message : 'no JSON'}`);
  }
}

const [path] = process.argv.slice(2);
if (path === undefined) fail(usage);
const read = readFile(path);
const chains = z.array(Chain).safeParse(Array.isArray(read) ? read : [read]);
if (!chains.success) {
  const [fault] = chains.error.issues;
  const [item, ...member] = fault?.path ?? [];
  fail(
    `${path}: item ${Number(item) + 1}, ${member.join('.') || 'as a whole'}, is not as expected.\n${usage}`,
  );
}

const rules = [...exactRules, ...wordingRulesIn(english)];
const checked = chains.data.map((chain, index) => ({
  id: chain.id ?? index,
  findings: checkChain(chain, rules),
}));
console.log(JSON.stringify(checked, null, 1));
