/** What the page around says about its look. */
export type ColorMode = 'light' | 'dark';

const sheets = ['light', 'dark'];
const theme = 'dark:dark light:light spacing:spacing typography:typography shape:shape';

export const asColorMode = (value: unknown): ColorMode => (value === 'dark' ? 'dark' : 'light');

function linkSheet(url: string): Promise<void> {
  if (document.querySelector(`link[href="${url}"]`)) return Promise.resolve();
  return new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = url;
    link.onload = () => resolve();
    link.onerror = () => resolve();
    document.head.append(link);
  });
}

/** Resolves when the tokens are there. Links and no style elements: they pass the frame's policy. */
export async function applyTheme(mode: ColorMode, pageOrigin: string): Promise<void> {
  document.documentElement.dataset['colorMode'] = mode;
  document.documentElement.dataset['theme'] = theme;
  await Promise.all(sheets.map((name) => linkSheet(`${pageOrigin}/_host/theme/${name}.css`)));
}
