import { english } from '../../../../src/domain/causes/rules/english/english';
import { reasonIn } from '../../../../src/domain/causes/rules/reason';
import { tokensOf } from '../../../../src/domain/language/tokens';

const reason = (text: string): string =>
  reasonIn(tokensOf(text), english)
    .map(({ text: word }) => word)
    .join(' ')
    .replaceAll(' .', '.');

describe('the deepest reason a sentence gives', () => {
  it.each([
    ['The belt broke because it was old.', 'it was old.'],
    ['It broke because it slipped due to oil.', 'oil.'],
    ['A heavy workload led to an oversight.', 'a heavy workload.'],
    ['The labels look alike so the picker took the wrong one.', 'the labels look alike.'],
    ['The main cause of the stop was that a fuse blew.', 'a fuse blew.'],
    ['The alarm was triggered.', 'the alarm was triggered.'],
    ['It caused a stop.', 'it caused a stop.'],
    ['One slipped. It fell because of oil.', 'one slipped. oil.'],
  ])('%s', (text, deepest) => expect(reason(text)).toBe(deepest));
});
