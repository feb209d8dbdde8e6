import { checkAnswer } from './check-answer';
import { knownModels, modelOf } from './jira-models';
import { openApi } from './open-api';

const status = {
  self: 'https://story.example/rest/api/3/status/3',
  id: '3',
  name: 'In Progress',
  description: '',
  iconUrl: 'https://story.example/icon.png',
};
const where = ['GET', '/rest/api/3/status/{idOrName}'] as const;
const asked = (query: string, body?: unknown) => ({ query: new URLSearchParams(query), body });

// Without the official description beside the checkout only the models of jira.js are asked.
const officially = openApi() ? it : it.skip;

describe('the models of jira.js', () => {
  it('are found for operations by method and path, whatever the parameters are called', () => {
    expect(knownModels()).toBeGreaterThan(300);
    expect(modelOf('GET', '/rest/api/3/issue/{key}')).toBeDefined();
    expect(modelOf('PATCH', '/rest/api/3/issue/{key}')).toBeUndefined();
  });

  it('pass a right answer and name the place of a wrong one', () => {
    expect(checkAnswer(...where, 200, status)).toEqual([]);
    expect(checkAnswer(...where, 200, { ...status, name: 7 })[0]).toContain('at name');
  });
});

describe('a refusal', () => {
  it.each([
    [400, { errorMessages: ['No'], errors: {} }, 0],
    [401, { code: 401, message: 'No' }, 0],
    [400, { error: 'No' }, 1],
    [404, undefined, 1],
  ])('%i %j', (code, body, problems) => {
    expect(checkAnswer(...where, code, body)).toHaveLength(problems);
  });
});

describe('the official description', () => {
  officially('finds a status that the operation does not answer', () => {
    expect(checkAnswer(...where, 202, status)).toEqual([
      'GET /rest/api/3/status/{idOrName} 202: the operation does not answer 202',
    ]);
  });

  officially('finds an operation that Jira does not have', () => {
    expect(checkAnswer('GET', '/rest/api/3/quality', 200, {})[0]).toContain('no such operation');
  });

  officially('finds members that an answer should not have', () => {
    const category = { id: 3, key: 'done', colorName: 'green', name: 'Done', self: '' };
    const body = { self: '', id: '1', name: '', hierarchyLevel: 0, category };
    const problems = checkAnswer('GET', '/rest/api/3/issuetype/{id}', 200, body);
    expect(problems.join()).toContain('"additionalProperty":"category"');
  });

  officially.each([
    ['', { name: 'A' }, 0],
    ['', { name: 'A', color: 'red' }, 1],
    ['', {}, 1],
    ['wish=1', { name: 'A' }, 1],
  ])('holds a request to the letter: %s %j', (query, body, problems) => {
    const answer = { id: '1', name: 'A' };
    const found = checkAnswer('POST', '/rest/api/3/issuetype', 201, answer, asked(query, body));
    expect(found).toHaveLength(problems);
  });

  officially.each([
    ['projectId=10000', 0],
    ['projectId=PUMP', 1],
    ['', 1],
  ])('holds a query to its types: %s', (query, problems) => {
    const path = '/rest/api/3/issuetypescheme/project';
    const body = { isLast: true, maxResults: 50, startAt: 0, total: 0, values: [] };
    expect(checkAnswer('GET', path, 200, body, asked(query))).toHaveLength(problems);
  });
});
