import { refusalFrom } from '../../../host/shell/calls/refusal';
import { sentencesOf } from '../../../host/shell/controls/sentences';

describe('what a person reads when something is refused', () => {
  it.each([
    ['Jira', { errorMessages: ['Not now.'], errors: { summary: 'Too long.' } }, ['Not now.']],
    [
      'the site',
      { message: 'This frame is not open any more.' },
      ['This frame is not open any more.'],
    ],
    ['a name in an error', { error: { message: 'Gone.' } }, ['Gone.']],
    ['nobody', undefined, ['The site answered 500 without saying why.']],
    [
      'an empty answer',
      { errorMessages: [], errors: {} },
      ['The site answered 500 without saying why.'],
    ],
  ])('in the words of %s', (_, body, messages) => {
    expect(refusalFrom(500, body).messages).toEqual(messages);
  });

  it('does not complain of silence when fields speak', () => {
    const refusal = refusalFrom(400, { errorMessages: [], errors: { summary: 'Too long.' } });
    expect(refusal).toMatchObject({ messages: [], fields: { summary: 'Too long.' } });
  });

  it('stands sentence by sentence', () => {
    expect(
      sentencesOf([
        'No root is named. Name one in the Root cause panel.\n\nVersion 1.2 is open.',
        '',
      ]),
    ).toEqual(['No root is named.', 'Name one in the Root cause panel.', 'Version 1.2 is open.']);
  });
});
