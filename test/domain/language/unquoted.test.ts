import { unquoted } from '../../../src/domain/language/unquoted';

describe('a text without what it quotes', () => {
  it.each([
    ['The log says "not found" twice', 'The log says  …  twice'],
    ['The screen showed “please wait”.', 'The screen showed  … .'],
    ["The label reads 'replace filter'", 'The label reads  … '],
    ['It printed `exit 1` and stopped', 'It printed  …  and stopped'],
    ["The supplier's label and the nurse's list", "The supplier's label and the nurse's list"],
    ["It didn't say 'it can't be'", "It didn't say  … "],
    ['A board 12" wide', 'A board 12" wide'],
  ])('%s', (text, left) => expect(unquoted(text)).toBe(left));
});
