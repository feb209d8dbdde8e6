import type { NoteWords } from './words';

export const causeInProblemNote: NoteWords = ({ data }) => ({
  question: 'What was seen, before anybody knew why?',
  reason: `“${data['words']}” already names a cause. A problem that brings its cause along is seldom looked into any further.`,
  example:
    'Instead of “the batch was rejected because the drill was worn”, try “40 of 200 housings had holes above 6.1 mm”.',
});
