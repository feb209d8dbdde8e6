import { createContext, useContext } from 'react';
import type { Place } from '../../kit/dates';

export const PlaceContext = createContext<Place>({ locale: 'en-GB', timezone: 'UTC' });

/** Where the viewer is, and how dates are written there. */
export const usePlace = (): Place => useContext(PlaceContext);
