import type { Person } from './person';

/** Reports something by the Create dialog, by mouse; answers the key of the new issue. */
export async function report(
  { page, look }: Person,
  workType: string,
  fields: { readonly summary: string; readonly [choice: string]: string },
  projectKey = 'QM',
): Promise<string> {
  await page.getByRole('button', { name: 'Create', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Create' });
  await dialog.getByLabel('Project').selectOption(projectKey);
  await dialog.getByLabel('Work type').selectOption({ label: workType });
  const { summary, ...choices } = fields;
  await dialog.getByLabel('Summary').fill(summary);
  for (const [name, label] of Object.entries(choices)) {
    await dialog.getByLabel(name, { exact: true }).selectOption({ label });
  }
  await look(`create-${workType.toLowerCase()}`);
  await dialog.getByRole('button', { name: 'Create', exact: true }).click();
  await page.getByRole('heading', { name: summary, level: 1 }).waitFor();
  return keyOf(page.url());
}

/** The key of the issue at an address. */
export const keyOf = (url: string): string => {
  const [key] = /[A-Z]+-\d+$/.exec(new URL(url).pathname) ?? [];
  if (!key) throw new Error(`No issue is open at ${url}`);
  return key;
};
