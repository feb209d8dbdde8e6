import { Button } from '../../kit/button';
import { type Zoom, zoomStep } from './use-zoom';

export const ZoomTools = ({ zoom }: { readonly zoom: Zoom }) => (
  <div className="zoom-tools" role="group" aria-label="Zoom">
    <Button looks="quiet" aria-label="Zoom out" onClick={() => zoom.by(1 / zoomStep)}>
      −
    </Button>
    <span className="k-small k-subtle">{Math.round(zoom.value * 100)} %</span>
    <Button looks="quiet" aria-label="Zoom in" onClick={() => zoom.by(zoomStep)}>
      +
    </Button>
    <Button looks="quiet" onClick={zoom.fit}>
      Fit
    </Button>
  </div>
);
