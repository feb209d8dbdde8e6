import { createContext, useContext } from 'react';
import type { ViewKey } from './views';

/** Shows the analysis in another view, and leaves the caret to it. */
export const OtherViewContext = createContext<(view: ViewKey) => void>(() => undefined);

export const useOtherView = (): ((view: ViewKey) => void) => useContext(OtherViewContext);
