import { largeAnalysis } from '../../test/domain/causes/large-analysis';
import { causeLimit } from '../../src/domain/causes/document';
import { propertyLimit } from '../../src/domain/causes/stored';
import { sizeOf, storedOf } from '../../src/domain/causes/stored-of';
import { measurementOf } from '../row';

export const measurement = measurementOf({
  rows: [
    {
      id: 'document.size',
      what: `${causeLimit} causes of 50 characters by 4 people, on the issue`,
      unit: 'characters',
      goal: propertyLimit,
      peer: null,
    },
  ],
  measure() {
    const stored = storedOf(largeAnalysis(causeLimit), 9_999, '0'.repeat(64));
    const plain = JSON.stringify(stored).length.toLocaleString('en-US');
    const peer = `${plain}: the same as plain JSON`;
    return Promise.resolve({ 'document.size': { value: sizeOf(stored), peer } });
  },
});
