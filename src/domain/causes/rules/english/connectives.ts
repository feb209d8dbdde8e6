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
    'so !that|far|much|many|long|called|as|on',
    'thus|hence|therefore|consequently',
  ],
};
