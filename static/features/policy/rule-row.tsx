import type { RuleInForce } from '../../../src/domain/gate/policy/rules-in-force';
import { Button } from '../../kit/button';
import { Lozenge } from '../../kit/lozenge';
import { useDisclosure } from '../../kit/use-disclosure';
import { ExceptionForm } from './exception-form';
import { ExceptionLine } from './exception-line';
import { levelWords } from './level-words';
import { usePolicy } from './policy-context';
import { PolicyForm } from './policy-form';
import { ruleWords } from './rule-words';
import { guardsInWords } from './step-words';

const tones = { block: 'brand', advise: 'warning', off: 'neutral' } as const;

function Strictness({ of }: { readonly of: RuleInForce }) {
  const { strictest, words, rest } = levelWords(of);
  return (
    <div>
      <Lozenge tone={tones[strictest]}>{words}</Lozenge>
      {rest === null ? null : <div className="k-small k-subtle">{rest}</div>}
    </div>
  );
}

/** One rule: what it asks, where, how strictly, and who made it otherwise. */
export function RuleRow({ of }: { readonly of: RuleInForce }) {
  const { mayChange } = usePolicy();
  const excepting = useDisclosure();
  const ending = useDisclosure();
  const { rule, guards, isCore, exception } = of;
  return (
    <li className="policy-rule">
      <span className="policy-rule-id">{rule}</span>
      <div>
        <span>{ruleWords[rule]}</span> {isCore ? <Lozenge>core</Lozenge> : null}
        <div className="k-small k-subtle">{guardsInWords(guards)}</div>
      </div>
      <Strictness of={of} />
      <div className="k-row">
        {mayChange ? (
          <Button
            {...excepting.opener}
            looks="link"
            aria-label={`${exception ? 'Change the exception' : 'Make an exception'} for ${rule}`}
          >
            {exception ? 'Change' : 'Make an exception'}
          </Button>
        ) : null}
        {mayChange && exception ? (
          <Button {...ending.opener} looks="link" aria-label={`End the exception for ${rule}`}>
            End
          </Button>
        ) : null}
      </div>
      {exception ? <ExceptionLine exception={exception} /> : null}
      {excepting.isOpen ? (
        <div className="policy-rule-form">
          <ExceptionForm of={of} onDone={excepting.close} />
        </div>
      ) : null}
      {ending.isOpen && exception ? (
        <div className="policy-rule-form">
          <PolicyForm
            label={`End the exception for ${rule}`}
            submit="End the exception"
            command={(reason) => ({ kind: 'endException', rule, reason })}
            onDone={ending.close}
          />
        </div>
      ) : null}
    </li>
  );
}
