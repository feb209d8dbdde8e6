import { Leg } from '../../../domain/causes/cause';
import { legWords } from '../cause-words';
import { listed } from '../listed';
import type { Note, NoteWords } from './words';

const asked: Readonly<Record<Leg, Note>> = {
  occurrence: {
    question: 'Why did it happen?',
    reason: 'Without it only the symptoms can be caught, again and again.',
    example: '“The heater ran at 95 °C.”',
  },
  escape: {
    question: 'Why was it not caught?',
    reason: 'What let it through will let the next one through as well.',
    example: '“The leak test runs cold, and the seal leaks only when it is warm.”',
  },
  system: {
    question: 'Why did our system allow it?',
    reason: 'That is where a change keeps more than this one problem away.',
    example: '“A recipe can be released without a limit for the heater.”',
  },
};

/** As within a sentence. */
const within = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

export const legMissingNote: NoteWords = ({ data }) => {
  const open = String(data['legs']).split(' ');
  const legs = Leg.options.filter((leg) => open.includes(leg));
  const [first = 'occurrence'] = legs;
  if (legs.length < 2) return asked[first];
  const questions = listed(legs.map((leg) => within(legWords[leg])));
  return { ...asked[first], question: `Do we know yet ${questions}?` };
};
