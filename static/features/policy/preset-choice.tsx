import { Day } from '../people/moment';
import { Person } from '../people/person';
import { usePolicy } from './policy-context';
import { PresetCard } from './preset-card';
import { presets } from './preset-words';

/** How strict the project is as a whole, and who chose it. */
export function PresetChoice() {
  const { chosen } = usePolicy().policy;
  return (
    <section className="k-stack-tight" aria-labelledby="policy-preset">
      <h2 id="policy-preset">How strict</h2>
      <ul role="list" className="policy-presets">
        {presets.map((preset) => (
          <PresetCard key={preset} preset={preset} />
        ))}
      </ul>
      {chosen ? (
        <p className="k-small k-subtle">
          Chosen by <Person id={chosen.by} />, <Day at={chosen.at} />: “{chosen.reason}”
        </p>
      ) : (
        <p className="k-small k-subtle">Nobody has chosen yet; a project begins with Standard.</p>
      )}
    </section>
  );
}
