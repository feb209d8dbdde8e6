import { view } from '@forge/bridge';
import { type ComponentType, StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Button } from '../kit/button';
import { Loading } from '../kit/loading';
import { Notice } from '../kit/notice';
import '../kit/kit.css';
import { Boundary } from './boundary';
import { readContext, type SurfaceContext } from './context';

interface SurfaceProps {
  readonly context: SurfaceContext;
}

type Opening = { kind: 'opening' } | { kind: 'failed' } | { kind: 'open'; context: SurfaceContext };

function Opened({ Surface }: { readonly Surface: ComponentType<SurfaceProps> }) {
  const [opening, setOpening] = useState<Opening>({ kind: 'opening' });
  useEffect(() => {
    if (opening.kind !== 'opening') return;
    readContext().then(
      (context) => setOpening({ kind: 'open', context }),
      () => setOpening({ kind: 'failed' }),
    );
  }, [opening]);

  if (opening.kind === 'opening') return <Loading label="Opening" />;
  if (opening.kind === 'open') return <Surface context={opening.context} />;
  return (
    <Notice tone="warning" title="This view could not be opened">
      <p>Atlassian did not say which issue this is about.</p>
      <Button onClick={() => setOpening({ kind: 'opening' })}>Try again</Button>
    </Notice>
  );
}

/** Puts a surface on its page: theme, context, and a safe end when something breaks. */
export function mount(Surface: ComponentType<SurfaceProps>): void {
  const place = document.getElementById('surface');
  if (!place) return;
  void view.theme.enable();
  createRoot(place).render(
    <StrictMode>
      <Boundary>
        <Opened Surface={Surface} />
      </Boundary>
    </StrictMode>,
  );
}
