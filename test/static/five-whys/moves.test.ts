import { apply } from '../../../src/domain/causes/apply';
import { Instant } from '../../../src/domain/calendar';
import type { CauseCommand } from '../../../src/domain/causes/command';
import { emptyCauseDocument } from '../../../src/domain/causes/document';
import { outline, type OutlineNode } from '../../../src/domain/causes/outline';
import * as moves from '../../../static/features/five-whys/moves';
import { numbersOf } from '../../../static/features/five-whys/numbering';
import { addCause, cause } from '../analysis/commands';
import { anna } from '../analysis/desk';

const by = { actor: anna, at: Instant.parse('2026-03-02T08:00:00.000Z') };

const after = (start: typeof emptyCauseDocument, command: CauseCommand | null) => {
  if (!command) return start;
  const applied = apply(start, command, by);
  if (!applied.ok) throw new Error(applied.refusal.reason);
  return applied.value;
};

const draw = (nodes: readonly OutlineNode[]): string =>
  nodes
    .map(({ cause: { text }, children }) => text + (children.length ? `(${draw(children)})` : ''))
    .join(' ');

/** a(b c(d)) e */
const given = [
  addCause('e', 'e'),
  addCause('a', 'a'),
  addCause('c', 'c', 'a'),
  addCause('b', 'b', 'a'),
  addCause('d', 'd', 'c'),
].reduce(after, emptyCauseDocument);

const isAt = (command: CauseCommand | null) => draw(outline(after(given, command)));
const fresh = cause('x');

describe('moving about in the outline', () => {
  it('starts from the tree that the cases speak of', () => {
    expect(draw(outline(given))).toBe('a(b c(d)) e');
  });

  it.each<[string, CauseCommand | null, string]>([
    ['a first answer stands last', moves.topWhy(given, fresh, 'x', 'occurrence'), 'a(b c(d)) e x'],
    ['the next why stands right beneath', moves.nextWhy(given, cause('a'), fresh), 'a( b c(d)) e'],
    ['a branch stands beside', moves.branch(given, cause('b'), fresh), 'a(b  c(d)) e'],
    ['in: beneath the neighbour above', moves.moveIn(given, cause('c')), 'a(b(c(d))) e'],
    ['in: last among those there', moves.moveIn(given, cause('e')), 'a(b c(d) e)'],
    ['in: the first has no neighbour above', moves.moveIn(given, cause('b')), 'a(b c(d)) e'],
    [
      'out: beside its effect, with all beneath it',
      moves.moveOut(given, cause('c')),
      'a(b) c(d) e',
    ],
    ['out: not beyond the problem', moves.moveOut(given, cause('e')), 'a(b c(d)) e'],
    ['up', moves.moveUp(given, cause('c')), 'a(c(d) b) e'],
    ['up: the first stays', moves.moveUp(given, cause('b')), 'a(b c(d)) e'],
    ['down', moves.moveDown(given, cause('a')), 'e a(b c(d))'],
    ['down: the last stays', moves.moveDown(given, cause('c')), 'a(b c(d)) e'],
  ])('%s', (_what, command, tree) => {
    expect(isAt(command)).toBe(tree);
  });

  it('goes to the line above and below as they are read', () => {
    expect(moves.neighbour(given, cause('c'), 1)).toBe(cause('d'));
    expect(moves.neighbour(given, cause('e'), -1)).toBe(cause('d'));
    expect(moves.neighbour(given, cause('e'), 1)).toBeNull();
  });

  it('gives the next why the leg of what it explains', () => {
    const escape = after(given, { kind: 'assignLeg', id: cause('c'), leg: 'escape' });
    expect(moves.nextWhy(escape, cause('c'), fresh)).toMatchObject({ leg: 'escape' });
  });
});

describe('what a team calls each why', () => {
  it('is its depth, and a letter where there are several', () => {
    expect([...numbersOf(outline(given)).values()].sort()).toEqual(['1a', '1b', '2a', '2b', '3']);
  });

  it('is the depth alone in a straight chain', () => {
    const chain = [addCause('a'), addCause('b', '', 'a'), addCause('c', '', 'b')];
    const numbers = numbersOf(outline(chain.reduce(after, emptyCauseDocument)));
    expect([...numbers.values()]).toEqual(['1', '2', '3']);
  });

  it('goes on with two letters after z', () => {
    const many = Array.from({ length: 28 }, (_, index) => addCause(`n${index}`));
    const numbers = numbersOf(outline(many.reduce(after, emptyCauseDocument)));
    expect([...numbers.values()].slice(-3)).toEqual(['1z', '1aa', '1ab']);
  });
});
