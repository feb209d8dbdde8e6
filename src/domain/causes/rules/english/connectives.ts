import type { Connectives } from '../language';

export const connectives: Connectives = {
  reasonAfter: [
    'because of?',
    'due to',
    'owing to',
    'thanks to',
    'on account of',
    'caused|triggered|induced by|when|because|through',
    'as a result|consequence of',
    '~result|~stem|~arise|~originate from',
    '~attribute to',
    'attributable to',
    'traced back? to',
    'for the reason that',
    'cause|causes|reason|reasons ..8!,|;|analysis was|is|were|are that? !not|unknown|unclear',
    'problem|issue|trouble was|is that',
  ],
  reasonBefore: [
    '~lead|led to',
    '~result in',
    'caused|causing|causes !by',
    '~trigger !by',
    '~allow|~enable|~permit|~force !by|for',
    'let|lets|letting the|it|an|a|them|operators|people|users|somebody|anyone',
    'made|makes|making it|the|them|people|operators',
    'means|meant|meaning that|the|it|operators|people|nobody',
    'so the|it|they|we|he|she|a|an|no|nobody|this|people|operators|users|nothing|every|each|when',
    'thus|hence|therefore|consequently',
  ],
  except: [
    'was|were|is|are|been|being|not ..1 ~trigger|~cause|~allow|~enable|~force|~permit !that|the|a|an',
  ],
};
