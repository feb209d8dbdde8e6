import type { Preset } from '../../../src/domain/gate/policy';
import { Button } from '../../kit/button';
import { useDisclosure } from '../../kit/use-disclosure';
import { usePolicy } from './policy-context';
import { PolicyForm } from './policy-form';
import { presetMeanings, presetNames } from './preset-words';

/** One way to be strict: what it means, and whether it is in force. */
export function PresetCard({ preset }: { readonly preset: Preset }) {
  const { policy, mayChange } = usePolicy();
  const { isOpen, opener, close } = useDisclosure();
  const isInForce = preset === policy.preset;
  const name = presetNames[preset];
  return (
    <li className="policy-preset" aria-current={isInForce ? 'true' : undefined}>
      <h3>{name}</h3>
      <p className="k-small">{presetMeanings[preset]}</p>
      {isInForce ? <p className="k-small k-subtle">In force</p> : null}
      {mayChange && !isInForce ? (
        <div>
          <Button {...opener} aria-label={`Choose ${name}`}>
            Choose
          </Button>
        </div>
      ) : null}
      {isOpen && !isInForce ? (
        <PolicyForm
          label={`Choose ${name}`}
          submit={`Choose ${name}`}
          reasonHint="Exceptions stay as they are."
          command={(reason) => ({ kind: 'choosePreset', preset, reason })}
          onDone={close}
        />
      ) : null}
    </li>
  );
}
