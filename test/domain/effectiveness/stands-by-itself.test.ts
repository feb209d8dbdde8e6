import fc from 'fast-check';
import { standsByItself } from '../../../src/domain/effectiveness/stands-by-itself';

describe('a query that stands by itself', () => {
  it.each([
    'summary ~ "occlusion"',
    'issuetype in (Bug, Task) AND (a = 1 OR b = 2)',
    'summary ~ "a bracket ) in a text"',
    "summary ~ 'it is \\'so\\' :)'",
    'summary ~ "a \\" quote and a ) bracket"',
  ])('%s', (jql) => expect(standsByItself(jql)).toBe(true));
});

describe('a query that reaches out of its parentheses', () => {
  it.each([
    'a = 1) OR (b = 2',
    'a = 1 OR (b = 2',
    'a = 1)',
    ')(',
    'a = "1',
    'a = \'1") OR (b = "2',
    'a = "\\\\") OR (b = 2',
    'a = 1\\',
  ])('%s', (jql) => expect(standsByItself(jql)).toBe(false));

  it('is none whose texts hold whatever they like', () => {
    const text = fc.string().map((said) => `"${said.replaceAll(/["\\]/g, '\\$&')}"`);
    fc.assert(fc.property(text, (said) => standsByItself(`(summary ~ ${said})`)));
  });
});
