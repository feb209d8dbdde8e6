import { emptyCauseDocument } from '../../../src/domain/causes/document';
import { problemLines } from '../../../static/features/problem/problem-lines';

const { problem: unsaid } = emptyCauseDocument;

describe('the problem, folded', () => {
  it('says what first, then where, when and how many, then what should be', () => {
    expect(
      problemLines({
        ...unsaid,
        what: 'The occlusion alarm comes up to 14 minutes late.',
        where: 'Solo, firmware 3.8,',
        when: 'In every run since build 114; ',
        howMany: '5 of 5 runs',
        requirement: 'PRD-112: at most 30 minutes.',
      }),
    ).toEqual({
      what: 'The occlusion alarm comes up to 14 minutes late.',
      facts: 'Solo, firmware 3.8 · In every run since build 114 · 5 of 5 runs',
      requirement: 'Should be: PRD-112: at most 30 minutes.',
    });
  });

  it.each([
    ['The pump stops', 'The pump stops.'],
    ['The pump stops!', 'The pump stops!'],
    ['The pump says “Stop!”', 'The pump says “Stop!”'],
    ['  ', ''],
  ])('ends %j once', (what, read) => {
    expect(problemLines({ ...unsaid, what }).what).toBe(read);
  });

  it('says nothing of what nobody has said', () => {
    expect(problemLines(unsaid)).toEqual({ what: '', facts: '', requirement: '' });
  });
});
