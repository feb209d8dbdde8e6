import type { NoteWords } from './words';

export const onlyOutsideNote: NoteWords = () => ({
  question: 'What let it come through to us?',
  reason: 'We cannot change what others do. We can change what we ask of them and what we check.',
  example:
    'Beside “the supplier changed the resin”, try “our contract does not ask to be told of such a change”.',
});
