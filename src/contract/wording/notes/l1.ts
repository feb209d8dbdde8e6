import type { Leg } from '../../../domain/causes/cause';
import { listed } from '../listed';
import type { Note, NoteWords } from './words';

const asked: Readonly<Record<Leg, Note>> = {
  occurrence: {
    question: 'How did it happen?',
    reason: 'Without it only the symptoms can be caught, again and again.',
    example: '“The heater ran at 95 °C.”',
  },
  escape: {
    question: 'How did it get past us?',
    reason: 'What let it through will let the next one through as well.',
    example: '“The leak test runs cold, and the seal leaks only when it is warm.”',
  },
  system: {
    question: 'What in our system allowed it?',
    reason: 'That is where a change keeps more than this one problem away.',
    example: '“A recipe can be released without a limit for the heater.”',
  },
};

const short: Readonly<Record<Leg, string>> = {
  occurrence: 'how it happened',
  escape: 'how it escaped',
  system: 'what in our system allowed it',
};

export const legMissingNote: NoteWords = ({ data }) => {
  const legs = String(data['legs']).split(' ').filter(isLeg);
  const [first = 'occurrence'] = legs;
  if (legs.length < 2) return asked[first];
  return { ...asked[first], question: `Do we know yet ${listed(legs.map((leg) => short[leg]))}?` };
};

const isLeg = (leg: string): leg is Leg => leg in short;
