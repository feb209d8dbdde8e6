import type { Site } from '../site/site.ts';

/** The pages that apps have in every project. */
export const projectPagesOf = ({ modules }: Site): Site['modules'] =>
  modules.filter(({ type }) => type === 'jira:projectPage');
