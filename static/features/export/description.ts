import { createContext, useContext } from 'react';
import type { AdfDocument } from '../../../src/contract/wording/adf/document';
import type { Wire } from '../../../src/contract/wire';

/** The description of the issue, read and written as the viewer. */
export interface Description {
  readonly read: () => Promise<Wire<AdfDocument | null>>;
  readonly write: (description: AdfDocument) => Promise<Wire<null>>;
}

export const DescriptionContext = createContext<Description | null>(null);

export function useDescription(): Description {
  const description = useContext(DescriptionContext);
  if (!description) throw new Error('A description is written only inside DescriptionContext');
  return description;
}
