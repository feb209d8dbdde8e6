import { Button } from '../../kit/button';
import { Select } from '../../kit/select';
import { useAnalysis } from '../analysis/use-analysis';
import { WhyButtons, type WhyButtonsProps } from './why-buttons';
import { classes, legs } from './words';

interface WhyToolsProps extends WhyButtonsProps {
  readonly number: string;
}

/** What can be done with a why, by mouse; each has its key as well. */
export function WhyTools({ number, ...rest }: WhyToolsProps) {
  const { cause, open, onOpen } = rest;
  const { give } = useAnalysis();
  return (
    <div className="why-tools k-row" role="group" aria-label={`Tools for why ${number}`}>
      <WhyButtons {...rest} />
      <Select
        aria-label="Which question it answers"
        value={cause.leg}
        options={legs}
        onPick={(leg) => give({ kind: 'assignLeg', id: cause.id, leg })}
      />
      <Select
        aria-label="Class"
        value={cause.class}
        options={classes}
        onPick={(name) => give({ kind: 'classify', id: cause.id, class: name })}
      />
      <Button
        looks="quiet"
        aria-expanded={open === 'more'}
        onClick={() => onOpen(open === 'more' ? null : 'more')}
      >
        More
      </Button>
    </div>
  );
}
