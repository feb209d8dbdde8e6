import type { Shared } from '../../../domain/triage/likely-relations';

const list = new Intl.ListFormat('en', { type: 'conjunction' });
const wordsNamed = 5;

const named = (one: string, several: string, names: readonly string[]): string =>
  `the same ${names.length === 1 ? one : several} (${names.join(', ')})`;

function phrase({ kind, names }: Shared): string {
  switch (kind) {
    case 'words':
      return `both speak of ${list.format(names.slice(0, wordsNamed).map((word) => `“${word}”`))}`;
    case 'process':
      return named('process', 'processes', names);
    case 'component':
      return named('component', 'components', names);
    case 'version':
      return named('version', 'versions', names);
    case 'lot':
      return named('lot', 'lots', names);
    case 'causeClass':
      return named('class of cause', 'classes of cause', names);
  }
}

/** Why an issue is suggested, in a sentence. */
export function sharedSentence(shared: readonly Shared[]): string {
  const said = shared.map(phrase).join('; ');
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}
