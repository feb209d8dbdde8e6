import { textDigest } from '../../../src/domain/causes/verified';
import { wordsOfThen } from '../../../static/features/verification/words-of-then';
import { commandSamples, worked } from '../../contract/command-samples';

const found = (commands: readonly unknown[], text: string) =>
  wordsOfThen(commands).get(textDigest(text));

describe('the words a cause once had', () => {
  const { addCause, nameRoot, reword, restoreCauses } = commandSamples;

  it.each([
    ['when it was added', addCause, 'The heater ran at 95 °C'],
    ['when it was reworded', reword, 'The seal is brittle'],
  ])('are found in the log by the digest that a test of them carries: %s', (_, command, text) => {
    expect(found([nameRoot, command, { kind: 'of an older kind' }], text)).toBe(text);
  });

  it('are found in what was taken out and put back, and in what was carried over', () => {
    const carriedOver = { kind: 'carryOver', document: worked };
    const texts = worked.causes.map(({ text }) => text);
    expect(texts.map((text) => found([carriedOver], text))).toEqual(texts);
    expect(wordsOfThen([restoreCauses]).size).toBeGreaterThan(0);
  });

  it('are unknown where the log never had them', () => {
    expect(found([addCause, reword], 'Never said')).toBeUndefined();
  });
});
