import { PolicyCommand } from '../../../src/domain/gate/policy/command';
import { dayWords, type Place } from '../../kit/dates';
import { expectationNames } from './expectation-words';
import { madeWords } from './level-words';
import { presetNames } from './preset-words';

/** A day is the same one wherever it is read. */
const lastDayWords = (day: string, { locale }: Place): string =>
  dayWords(day, { locale, timezone: 'UTC' });

function sentence(command: PolicyCommand, place: Place): string {
  switch (command.kind) {
    case 'choosePreset':
      return `chose the preset ${presetNames[command.preset]}`;
    case 'except':
      return `made an exception for ${command.rule}: it ${madeWords[command.level]}${command.until === null ? '' : ` until ${lastDayWords(command.until, place)}`}`;
    case 'endException':
      return `ended the exception for ${command.rule}`;
    case 'expectCapa':
      return command.isOn
        ? `had a CAPA expected for: ${expectationNames[command.rule].toLowerCase()}${command.rule === 'recurrence' ? ` (${command.times ?? 2} in ${command.months ?? 12} months)` : ''}`
        : `no longer had a CAPA expected for: ${expectationNames[command.rule].toLowerCase()}`;
    case 'escalate':
      return command.steps === null
        ? 'went back to the usual ladder of reminders'
        : 'changed who is told when something is late';
    case 'nameQualityManagers':
      return command.people.length === 0
        ? 'named no quality manager'
        : `named the quality managers (${command.people.length})`;
  }
}

/** What an entry of the log says was decided, and why. */
export function decided(
  raw: unknown,
  place: Place,
): { readonly what: string; readonly why: string | null } {
  const command = PolicyCommand.safeParse(raw);
  if (!command.success) return { what: 'decided something of an older kind', why: null };
  return {
    what: sentence(command.data, place),
    why: 'reason' in command.data ? command.data.reason : null,
  };
}
