import { createContext, useContext } from 'react';

/** Somebody asked to see that place; a new object each time, so that asking twice shows it twice. */
export interface ShownPlace {
  readonly place: string;
}

export const CasePlaceContext = createContext<ShownPlace | null>(null);

export const useShownPlace = (): ShownPlace | null => useContext(CasePlaceContext);
