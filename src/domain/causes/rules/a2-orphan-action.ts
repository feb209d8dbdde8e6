import { advises, type AdvisoryRule } from './rule';

/** Something is being done, and nothing says which cause it removes. */
export const orphanAction: AdvisoryRule<'A2'> = {
  id: 'A2',
  source: 'GM 5-Why critique, step 3: each action belongs to a cause',
  kind: 'structural',
  level: advises,
  needs: ['causes', 'actionLinks', 'actionTexts'],
  check: ({ document: { causes }, actions }) =>
    actions
      .filter(({ id }) => !causes.some((cause) => cause.actions.some((linked) => linked.id === id)))
      .map(({ id, key }) => ({ node: 'analysis', action: id, data: { action: key } })),
};
