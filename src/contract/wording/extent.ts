import type { Extent, RiskUpdate } from '../../domain/causes/document';

/** Whether it exists elsewhere, as a sentence. */
export const extentWords: Readonly<Record<Exclude<Extent['answer'], 'unanswered'>, string>> = {
  no: 'No, it does not exist elsewhere.',
  could: 'It could exist elsewhere.',
  exists: 'It exists elsewhere.',
};

/** Whether the risks had to be looked at again, as a sentence. */
export const riskWords: Readonly<Record<RiskUpdate['answer'], string>> = {
  unchanged: 'They stay as they are.',
  updated: 'They were updated.',
};
