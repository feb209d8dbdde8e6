import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import type { Theme } from '../forge/frames/frame-context.ts';

const artifact = z.object({ default: z.string() });

/** The neutral parts lie beside the light colours: a page links both sheets. */
const parts: Record<Theme, readonly string[]> = {
  light: ['light', 'spacing', 'typography', 'shape'],
  dark: ['dark'],
};

/** Atlassian's design tokens as CSS, taken from the published package as the app has it installed. */
export function createThemeCss(appDirectory: string) {
  const load = createRequire(join(appDirectory, 'package.json'));
  const made = new Map<Theme, string>();

  function build(theme: Theme): string {
    const folder = join(dirname(load.resolve('@atlaskit/tokens/package.json')), 'dist/cjs');
    return parts[theme]
      .map((part) => {
        const exports: unknown = load(join(folder, `artifacts/themes/atlassian-${part}.js`));
        return artifact.parse(exports).default;
      })
      .join('\n');
  }

  return (theme: Theme): string => {
    const css = made.get(theme) ?? build(theme);
    made.set(theme, css);
    return css;
  };
}
