import { createContext, useContext, useEffect } from 'react';

/** Places of the sheet that are no cause. */
export type NamedPlace = 'extent' | 'risk' | 'legs' | 'readBack' | 'isIsNot' | 'analysis';

/** A place somebody asked to see, by its name or a cause's id; new for each wish. */
export interface ShownPlace {
  readonly shown: { readonly node: string } | null;
  readonly show: (node: NamedPlace) => void;
}

export const ShownPlaceContext = createContext<ShownPlace>({
  shown: null,
  show: () => undefined,
});

export const useShowPlace = (): ShownPlace['show'] => useContext(ShownPlaceContext).show;

/** Wishes that came true: what is shown anew later does not follow them again. */
const met = new WeakSet<object>();

/** Does it when somebody asks to see that place, also where the place appears only with the wish. */
export function useAskedToShow(place: NamedPlace, follow: () => void): void {
  const { shown } = useContext(ShownPlaceContext);
  useEffect(() => {
    if (shown?.node !== place || met.has(shown)) return;
    met.add(shown);
    follow();
  });
}
