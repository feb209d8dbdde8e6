import { remembered } from '../../../src/domain/language/remembered';
import { tokensOf } from '../../../src/domain/language/tokens';

describe('what is remembered of a text', () => {
  it('was read once', () => {
    const read: string[] = [];
    const length = remembered((tokens) => {
      read.push(tokens.map(({ text }) => text).join(' '));
      return tokens.length;
    });
    expect([length(tokensOf('No oil left')), length(tokensOf('No oil left'))]).toEqual([3, 3]);
    expect(length(tokensOf('No oil'))).toBe(2);
    expect(read).toEqual(['no oil left', 'no oil']);
  });

  it('may be nothing', () => {
    let times = 0;
    const nothing = remembered(() => {
      times += 1;
      return null;
    });
    expect([nothing(tokensOf('Oil')), nothing(tokensOf('Oil'))]).toEqual([null, null]);
    expect(times).toBe(1);
  });
});
