import { useState } from 'react';
import type { RuleInForce } from '../../../src/domain/gate/policy/rules-in-force';
import { Button } from '../../kit/button';
import { Lozenge } from '../../kit/lozenge';
import { ExceptionForm } from './exception-form';
import { ExceptionLine } from './exception-line';
import { levelsInWords, strictestOf } from './level-words';
import { usePolicy } from './policy-context';
import { PolicyForm } from './policy-form';
import { ruleWords } from './rule-words';
import { guardsInWords } from './step-words';

const tones = { block: 'brand', advise: 'warning', off: 'neutral' } as const;

/** One rule: what it asks, where, how strictly, and who made it otherwise. */
export function RuleRow({ of }: { readonly of: RuleInForce }) {
  const { mayChange } = usePolicy();
  const [open, setOpen] = useState<'except' | 'end' | null>(null);
  const { rule, guards, isCore, exception } = of;
  const close = () => setOpen(null);
  return (
    <li className="policy-rule">
      <span className="policy-rule-id">{rule}</span>
      <div className="policy-rule-words">
        <span>{ruleWords[rule]}</span>{' '}
        {isCore ? <span className="k-small k-subtle">core</span> : null}
        <div className="k-small k-subtle">{guardsInWords(guards)}</div>
      </div>
      <div>
        <Lozenge tone={tones[strictestOf(of)]}>{levelsInWords(of)}</Lozenge>
      </div>
      <div className="k-row policy-rule-ways">
        {mayChange && open === null ? (
          <>
            <Button
              looks="link"
              aria-label={`${exception ? 'Change the exception' : 'Make an exception'} for ${rule}`}
              onClick={() => setOpen('except')}
            >
              {exception ? 'Change' : 'Make an exception'}
            </Button>
            {exception ? (
              <Button
                looks="link"
                aria-label={`End the exception for ${rule}`}
                onClick={() => setOpen('end')}
              >
                End
              </Button>
            ) : null}
          </>
        ) : null}
      </div>
      {exception ? <ExceptionLine exception={exception} /> : null}
      {open === 'except' ? (
        <div className="policy-rule-form">
          <ExceptionForm of={of} onDone={close} />
        </div>
      ) : null}
      {open === 'end' ? (
        <div className="policy-rule-form">
          <PolicyForm
            label={`End the exception for ${rule}`}
            submit="End the exception"
            command={(reason) => ({ kind: 'endException', rule, reason })}
            onDone={close}
          />
        </div>
      ) : null}
    </li>
  );
}
