import type { Cause, Leg } from '../../../domain/causes/cause';
import { stateOf } from '../../../domain/causes/cause-state';
import type { OutlineNode } from '../../../domain/causes/outline';
import { verificationsOfText } from '../../../domain/causes/verified';
import { classWords, legWords, methodWords, readingWords, stateWords } from '../cause-words';
import { inFull } from '../evidence';
import { type Item, leaf, type Line, plain, type Run, strong } from './blocks';
import { evidenceLine } from './evidence-line';
import { issueAddress, type Reader } from './reader';

const named = (label: string, ...line: Line): Item =>
  leaf(strong(`${label}:`), plain(' '), ...line);

function actionLine({ actions }: Cause, reader: Reader): Line {
  return actions.flatMap(({ key }, index): Run[] => {
    const href = issueAddress(reader, key);
    const run = href === null ? plain(key) : { text: key, href };
    return index === 0 ? [run] : [plain(', '), run];
  });
}

function facts(cause: Cause, reader: Reader): Item[] {
  const { standing, reading, linkNote, on, within, evidence, actions } = cause;
  const verifications = verificationsOfText(cause).map(({ by, at, method, result, note }) =>
    named(
      result === 'passed' ? 'Confirmed' : 'Not confirmed',
      plain(`${reader.name(by)}, ${methodWords[method]}, ${reader.day(at)}, ${inFull(note)}`),
    ),
  );
  return [
    ...(standing.kind === 'ruledOut' ? [named('Ruled out', plain(standing.reason))] : []),
    ...(reading === 'unread'
      ? []
      : [named('Link read back', plain(readingWords[reading].toLowerCase()))]),
    ...(linkNote === undefined ? [] : [named('How it leads there', plain(linkNote))]),
    ...(on === undefined ? [] : [named('When', plain(on))]),
    ...(within === undefined ? [] : [named('Belongs to', plain(`${within.kind} ${within.name}`))]),
    ...evidence.map((each) => named('Evidence', ...evidenceLine(each, reader))),
    ...verifications,
    ...(actions.length === 0 ? [] : [named('Action', ...actionLine(cause, reader))]),
  ];
}

/** Its state in a few words; the leg where it does not follow from the cause above. */
function marks(cause: Cause, legAbove: Leg | null): string {
  const state = stateOf(cause);
  return [
    ...(cause.root ? ['Root cause'] : []),
    ...(state === 'hypothesis' ? [] : [stateWords[state]]),
    ...(cause.root && state === 'hypothesis' ? ['Not verified'] : []),
    ...(cause.leg === legAbove ? [] : [legWords[cause.leg]]),
    ...(cause.class === 'unknown' ? [] : [classWords[cause.class]]),
  ].join(' · ');
}

/** A cause, what is known of it, and the causes beneath it. */
export function causeItem(node: OutlineNode, reader: Reader, legAbove: Leg | null): Item {
  const { cause, children } = node;
  const words = cause.text.trim() || 'A cause without words';
  const isOut = cause.standing.kind === 'ruledOut';
  const marked = marks(cause, legAbove);
  return {
    line: [
      strong(reader.numbers.get(cause.id) ?? ''),
      plain(' '),
      isOut ? { text: words, looks: 'struck' } : plain(words),
      ...(marked === '' ? [] : [plain(` (${marked})`)]),
    ],
    beneath: [
      ...facts(cause, reader),
      ...children.map((child) => causeItem(child, reader, cause.leg)),
    ],
  };
}
