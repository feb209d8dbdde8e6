import { useEffect, useState } from 'react';
import { type Circumstances, usualCircumstances } from '../../src/domain/blockers';
import { readCircumstances, today } from './circumstances';
import type { QualityRecord } from './quality-issue';

/** What the record's gates are judged by; read anew with each reading of the record. */
export function useCircumstances(record: QualityRecord): Circumstances {
  const [circumstances, setCircumstances] = useState(() => usualCircumstances(today()));
  useEffect(() => {
    let current = true;
    void readCircumstances(record).then((read) => {
      if (current) setCircumstances(read);
    });
    return () => {
      current = false;
    };
  }, [record]);
  return circumstances;
}
