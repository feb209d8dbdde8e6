import { CauseClass } from '../../../src/domain/causes/cause';
import { classWords } from '../../../src/contract/wording/cause-words';
import { listed } from '../../../src/contract/wording/listed';
import type { AlikeElsewhere } from '../../../src/domain/case-file/alike-elsewhere';
import type { Candidate } from '../../../src/domain/case-file/elsewhere';

function classIn(name: string): string {
  const known = CauseClass.safeParse(name);
  return (known.success ? classWords[known.data] : name).toLowerCase();
}

/** Where to look, as a line of its own. */
export function askedWords(candidate: Candidate): string {
  if (candidate.kind === 'issue') return candidate.issue.key;
  const { kind, name } = candidate;
  switch (kind) {
    case 'component':
      return `Other uses of the component “${name}”`;
    case 'process':
      return `Other work in the process “${name}”`;
    case 'version':
      return `Other versions than ${name}`;
    case 'causeClass':
      return `Other places where a cause of the class “${classIn(name)}” can act`;
    case 'place':
      return name;
  }
}

/** Why a case is suggested. */
export function alikeWords({ components, process }: AlikeElsewhere): string {
  const reasons = [
    ...(components.length === 0 ? [] : [`the same component: ${listed(components)}`]),
    ...(process
      ? [
          `the same process, “${process.name}”, with a root cause of the same class: ${listed(process.classes.map(classIn))}`,
        ]
      : []),
  ];
  const text = reasons.join('; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
