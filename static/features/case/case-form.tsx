import type { ReactNode } from 'react';
import type { Refusal, Wire } from '../../../src/contract/wire';
import { Form } from '../../kit/form';
import { Refused } from '../refusal/refused';

/** Why a form was not taken: fields that need something, each with its sentence, or an answer from beyond. */
export type Unmet =
  | { readonly kind: 'fields'; readonly problems: Readonly<Record<string, string>> }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

interface CaseFormProps {
  readonly label: string;
  readonly submit: string;
  /** What the fields still need, by their names; empty when it may be sent. */
  readonly check: () => Readonly<Record<string, string>>;
  readonly send: () => Promise<Wire<unknown>>;
  readonly onDone: () => void;
  readonly onLeave?: () => void;
  /** The fields, given what each of them needs. */
  readonly children: (problemOf: (field: string) => string | null) => ReactNode;
  readonly footnote?: string;
}

/** A small form of a case: what is missing is said beside its field, and nothing typed is lost when it is refused. */
export function CaseForm({ check, send, children, ...rest }: CaseFormProps) {
  return (
    <Form<Unmet>
      {...rest}
      waiting="Recording"
      attempt={() => {
        const problems = check();
        if (Object.keys(problems).length > 0) return { refused: { kind: 'fields', problems } };
        return send().then((answer) =>
          answer.ok ? 'done' : { refused: { kind: 'refused', refusal: answer.refusal } },
        );
      }}
    >
      {(why) => (
        <>
          {children((field) => (why?.kind === 'fields' ? (why.problems[field] ?? null) : null))}
          {why?.kind === 'refused' ? (
            <Refused title="It was not recorded" refusal={why.refusal} />
          ) : null}
        </>
      )}
    </Form>
  );
}
