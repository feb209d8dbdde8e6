import { useCallback, useState } from 'react';
import type { Leg } from '../../../src/domain/causes/cause';
import { openLegsOf } from '../../../src/domain/causes/legs';
import { fetched } from '../../kit/fetched';
import { useAnalysis } from '../analysis/use-analysis';
import { legs } from '../five-whys/words';
import { useAskedToShow } from '../views/shown-place';
import './legs.css';
import { OneLeg } from './one-leg';

const { Fetched: SetAsideForm } = fetched(
  'the form',
  async () => (await import('./set-aside-form')).SetAsideForm,
);

/** The three questions of a whole analysis, above the whys: which are asked, and which are still open. */
export function Legs() {
  const { state, editable } = useAnalysis();
  const open = openLegsOf(state.document);
  const [wish, setWish] = useState<object | null>(null);
  useAskedToShow('legs', () => setWish({}));
  const [aside, setAside] = useState<Leg | null>(null);
  const [back, setBack] = useState<Leg | null>(null);
  const arrived = useCallback(() => setBack(null), []);
  const leaving = legs.find(({ value }) => value === aside);
  return (
    <>
      <ul role="list" className="legs" aria-label="The three questions">
        {legs.map(({ value, label }) => (
          <OneLeg
            key={value}
            leg={value}
            label={label}
            wish={open[0] === value ? wish : null}
            isBack={back === value}
            onBack={arrived}
            isSettingAside={aside === value}
            onSetAside={() => setAside(aside === value ? null : value)}
            onAskedAgain={() => setBack(value)}
          />
        ))}
      </ul>
      {leaving && editable && open.includes(leaving.value) ? (
        <SetAsideForm
          key={leaving.value}
          leg={leaving.value}
          label={leaving.label}
          onDone={() => {
            setAside(null);
            setBack(leaving.value);
          }}
        />
      ) : null}
    </>
  );
}
