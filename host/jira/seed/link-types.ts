import type { JiraSite } from '../site.ts';

const linkTypes: [name: string, inward: string, outward: string][] = [
  ['Blocks', 'is blocked by', 'blocks'],
  ['Cloners', 'is cloned by', 'clones'],
  ['Duplicate', 'is duplicated by', 'duplicates'],
  ['Relates', 'relates to', 'relates to'],
];

export function seedLinkTypes(site: JiraSite): void {
  for (const [name, inward, outward] of linkTypes) {
    const id = String(site.store.next('linkType', 10000));
    site.linkTypes.put(id, { id, name, inward, outward });
  }
}
