import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openLab, type Lab } from './lab';
import { lineOf, resultOf } from './report';
import type { Measured, Measurement } from './row';

const [folder = '', ...args] = process.argv.slice(2);
const asJson = args.includes('--json');
const wanted = args.filter((arg) => !arg.startsWith('-'));

const isMeasurement = (value: unknown): value is Measurement =>
  typeof value === 'object' && value !== null && 'rows' in value && 'measure' in value;

async function measurementIn(file: string): Promise<Measurement> {
  const module: unknown = await import(pathToFileURL(join(folder, file)).href);
  const found: unknown = Reflect.get(Object(module), 'measurement');
  if (!isMeasurement(found)) throw new Error(`${file} exports no measurement.`);
  return found;
}

async function tryToMeasure(
  found: Measurement,
  lab: Lab,
  file: string,
): Promise<Readonly<Record<string, Measured>>> {
  try {
    return await found.measure(lab);
  } catch (thrown) {
    console.error(`${file}:`, thrown instanceof Error ? thrown.message : thrown);
    return {};
  }
}

/** Measures one file after the other, each alone on the machine, and prints its rows. */
async function run(): Promise<void> {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.cjs'))
    .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)))
    .sort();
  const lab = openLab();
  try {
    for (const file of files) {
      const found = await measurementIn(file);
      const measured = await tryToMeasure(found, lab, file);
      for (const row of found.rows) {
        const result = resultOf(row, measured[row.id] ?? null);
        console.log(asJson ? JSON.stringify(result) : lineOf(row, result));
      }
    }
  } finally {
    await lab.close();
  }
}

void run();
