import { documentOf, type Plant } from '../../host/jira-issues/plant';
import { openRegister } from '../../host/jira-issues/register';
import { comparisons } from './comparisons';
import { hasRecordings } from './recordings';
import { deviations, shapeOf } from './shape';

(hasRecordings ? describe : describe.skip)('this site answers in the shapes of real ones', () => {
  let plant: Plant;
  beforeAll(async () => {
    plant = await openRegister();
    const body = documentOf('Seen again on the bench.');
    await plant.as('quality').post('/rest/api/3/issue/PUMP-1/comment', { body });
  });

  it.each(comparisons)('$what', async ({ real, ours, known = {} }) => {
    const answers = ours.map(([role, path]) => plant.as(role).get(`/rest/api/3/${path}`));
    const bodies = (await Promise.all(answers)).map(({ body }) => body);
    const found = deviations(shapeOf(bodies), shapeOf(real()));
    expect(found.sort()).toEqual(Object.keys(known).sort());
  });
});
