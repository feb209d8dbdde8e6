import { sentencesOf } from '../../../src/domain/language/sentences';
import { tokensOf } from '../../../src/domain/language/tokens';

const said = (text: string): string[] =>
  sentencesOf(tokensOf(text)).map((sentence) => sentence.map((token) => token.text).join(' '));

describe('the sentences of a text', () => {
  it.each([
    ['The pump stopped.', ['the pump stopped']],
    ['The pump stopped; nobody knew. Why?', ['the pump stopped', 'nobody knew', 'why']],
    ['Set to 4.5 bar, not 6.1', ['set to 4.5 bar , not 6.1']],
    ['…', []],
    ['', []],
  ])('%s', (text, sentences) => {
    expect(said(text)).toEqual(sentences);
  });

  it('are parted once: the same words give the same sentences', () => {
    expect(sentencesOf(tokensOf('One. Two.'))).toBe(sentencesOf(tokensOf('One. Two.')));
  });
});
