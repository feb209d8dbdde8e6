import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const Mapping = z.object({ mapping: z.array(z.object({ productEvent: z.string() })) });

/** Every product event the platform's own tooling knows, read from the official package. */
export function productEvents(): string[] {
  const folder = dirname(require.resolve('@forge/manifest'));
  const path = join(folder, 'mapping', 'product-event-to-scope-mapping.json');
  return Mapping.parse(JSON.parse(readFileSync(path, 'utf8'))).mapping.map(
    ({ productEvent }) => productEvent,
  );
}
