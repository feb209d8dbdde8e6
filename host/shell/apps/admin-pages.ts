import type { Site } from '../site/site.ts';

export const adminPagesOf = ({ modules }: Site): Site['modules'] =>
  modules.filter(({ type }) => type === 'jira:adminPage');
