import type { Refusal, Wire } from '../../../src/contract/wire';
import type { CaseCommand } from '../../../src/domain/case-file/command';

/** What is done when a report is triaged, in this order. */
export type Step = 'fields' | 'case' | 'transition';

export type Taken =
  | { readonly kind: 'done' }
  | {
      readonly kind: 'refused';
      readonly step: Step;
      /** What was done before it, and stands. */
      readonly done: readonly Step[];
      readonly refusal: Refusal;
    };

interface Doing {
  readonly writeFields: () => Promise<Wire<unknown>>;
  readonly tell: (command: CaseCommand) => Promise<Wire<unknown>>;
  /** Null where the report was triaged before. */
  readonly takeTriage: (() => Promise<Wire<unknown>>) | null;
}

/**
 * Fields first, as the gate of the step reads them; then the case file; the step last. Whatever is refused ends it
 * there: what was done stands, and doing it all again does no harm.
 */
export async function takeSteps(doing: Doing, commands: readonly CaseCommand[]): Promise<Taken> {
  const done: Step[] = [];
  const refused = (step: Step, refusal: Refusal): Taken => ({
    kind: 'refused',
    step,
    done,
    refusal,
  });
  const written = await doing.writeFields();
  if (!written.ok) return refused('fields', written.refusal);
  done.push('fields');
  for (const command of commands) {
    const told = await doing.tell(command);
    if (!told.ok) return refused('case', told.refusal);
  }
  done.push('case');
  const taken = await doing.takeTriage?.();
  return taken?.ok === false ? refused('transition', taken.refusal) : { kind: 'done' };
}

const titles: Readonly<Record<Step, string>> = {
  fields: 'Jira did not take the fields',
  case: 'The fields are written; the rest was not recorded',
  transition: 'Everything is recorded, but the step “Triage” was not taken',
};

/** What came of it, as the heading of the reason. */
export const refusedTitle = ({ step }: { readonly step: Step }): string => titles[step];
