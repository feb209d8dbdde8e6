import { Lozenge } from '../../kit/lozenge';
import { stronger, strengthWords } from './strengths';
import { useSuggestedStrength } from './use-suggested-strength';

/** What the words of an action suggest about how far it holds, while they are written. */
export function SuggestedBeneath({ words }: { readonly words: string }) {
  const suggested = useSuggestedStrength(words.trim() === '' ? null : words);
  if (suggested === null) return null;
  const { label, tone, means } = strengthWords[suggested];
  return (
    <p className="k-small">
      <Lozenge tone={tone}>{label}</Lozenge> <span className="k-subtle">by its wording.</span>{' '}
      {means} {stronger[suggested]}
    </p>
  );
}
