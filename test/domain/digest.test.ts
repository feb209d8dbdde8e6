import { canonical, digestOf, digestOfText } from '../../src/domain/digest';

describe('digests', () => {
  it('are those of the UTF-8 bytes, as any other tool computes them', () => {
    expect(digestOfText('°')).toBe(
      '1ee6c7edad9ee3b7ce8c5acfd82e52ab6afad2c5178539e7ce49760567494905',
    );
  });

  it.each<[string, unknown, string]>([
    ['members in order', { b: 1, a: [true, null] }, '{"a":[true,null],"b":1}'],
    ['without what is undefined', { a: undefined, b: 'x' }, '{"b":"x"}'],
    ['at any depth', { z: { y: 1, x: 2 } }, '{"z":{"x":2,"y":1}}'],
    ['with JSON’s own escapes', { a: 'line\n"quoted"' }, '{"a":"line\\n\\"quoted\\""}'],
  ])('write a value %s', (_how, value, text) => {
    expect(canonical(value)).toBe(text);
  });

  it('do not depend on who wrote the members in which order', () => {
    expect(digestOf({ a: 1, b: { c: 2, d: 3 } })).toBe(digestOf({ b: { d: 3, c: 2 }, a: 1 }));
  });
});
