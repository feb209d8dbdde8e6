import { refusalFrom } from '../../../host/shell/calls/refusal';
import { linesOf } from '../../../host/shell/controls/lines';

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

  it('stands line by line, whatever marks a line holds', () => {
    const extent = 'It is still open: answer “Could it exist elsewhere?” in the panel.';
    expect(
      linesOf([`No root is named. Name one.\n${extent}\n\n`, '', 'Version 1.2 is open.']),
    ).toEqual(['No root is named. Name one.', extent, 'Version 1.2 is open.']);
  });
});
