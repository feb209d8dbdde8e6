import { expectationsOf } from '../../../src/domain/gate/expected-capa';
import type { CapaExpectation } from '../../../src/domain/gate/policy';
import { Button } from '../../kit/button';
import { Lozenge } from '../../kit/lozenge';
import { useDisclosure } from '../../kit/use-disclosure';
import { ExpectationForm } from './expectation-form';
import { expectationNames, expectationWords } from './expectation-words';
import { usePolicy } from './policy-context';
import './policy.css';

function Expectation({ of }: { readonly of: CapaExpectation }) {
  const { mayChange } = usePolicy();
  const { isOpen, opener, close } = useDisclosure();
  return (
    <li className="policy-line">
      <div className="k-row">
        <Lozenge tone={of.isOn ? 'brand' : 'neutral'}>{of.isOn ? 'On' : 'Off'}</Lozenge>
        <span>{expectationWords(of)}</span>
        {mayChange ? (
          <Button {...opener} looks="link" aria-label={`Change: ${expectationNames[of.rule]}`}>
            Change
          </Button>
        ) : null}
      </div>
      {isOpen ? <ExpectationForm of={of} onDone={close} /> : null}
    </li>
  );
}

/** When this project expects a CAPA. */
export function CapaRules() {
  const { policy, mayChange } = usePolicy();
  return (
    <section className="k-stack-tight" aria-labelledby="policy-capa">
      <h2 id="policy-capa">A CAPA is expected when …</h2>
      <p>
        Whoever triages a nonconformance sees which of these apply. They may decide otherwise, with
        a reason that is kept; how often that happens is counted (JQL: ratchetOverrides).
        {mayChange ? '' : ' Whoever administers this project can change the rules.'}
      </p>
      <ul role="list">
        {expectationsOf(policy).map((expectation) => (
          <Expectation key={expectation.rule} of={expectation} />
        ))}
      </ul>
    </section>
  );
}
