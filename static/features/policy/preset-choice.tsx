import { useState } from 'react';
import type { Preset } from '../../../src/domain/gate/policy';
import { Button } from '../../kit/button';
import { Day } from '../people/moment';
import { Person } from '../people/person';
import { usePolicy } from './policy-context';
import { PolicyForm } from './policy-form';
import { presetMeanings, presetNames, presets } from './preset-words';

/** How strict the project is as a whole, and what each choice means. */
export function PresetChoice() {
  const { policy, mayChange } = usePolicy();
  const [wanted, setWanted] = useState<Preset | null>(null);
  const { chosen } = policy;
  return (
    <section className="k-stack-tight" aria-labelledby="policy-preset">
      <h2 id="policy-preset">How strict</h2>
      <ul role="list" className="policy-presets">
        {presets.map((preset) => (
          <li
            key={preset}
            className="policy-preset"
            aria-current={preset === policy.preset ? 'true' : undefined}
          >
            <h3>{presetNames[preset]}</h3>
            <p className="k-small">{presetMeanings[preset]}</p>
            {preset === policy.preset ? (
              <p className="k-small k-subtle">In force</p>
            ) : mayChange ? (
              <div>
                <Button
                  aria-label={`Choose ${presetNames[preset]}`}
                  aria-expanded={wanted === preset}
                  onClick={() => setWanted(preset)}
                >
                  Choose
                </Button>
              </div>
            ) : null}
          </li>
        ))}
      </ul>
      {chosen ? (
        <p className="k-small k-subtle">
          Chosen by <Person id={chosen.by} />, <Day at={chosen.at} />: “{chosen.reason}”
        </p>
      ) : (
        <p className="k-small k-subtle">Nobody has chosen yet; a project begins with Standard.</p>
      )}
      {wanted ? (
        <PolicyForm
          key={wanted}
          label={`Choose ${presetNames[wanted]}`}
          submit={`Choose ${presetNames[wanted]}`}
          reasonHint="Exceptions stay as they are."
          command={(reason) => ({ kind: 'choosePreset', preset: wanted, reason })}
          onDone={() => setWanted(null)}
        />
      ) : null}
    </section>
  );
}
