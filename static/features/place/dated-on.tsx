import type { Cause } from '../../../src/domain/causes/cause';
import { Day } from '../people/moment';

/** When a cause was so, where that is known. */
export const DatedOn = ({ cause: { on } }: { readonly cause: Cause }) =>
  on === undefined ? null : (
    <p className="k-subtle dated-on">
      It was so on <Day at={on} />.
    </p>
  );
