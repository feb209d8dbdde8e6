import { nameOf, opening, rootNameOf } from '../quoted';
import type { FindingWording, FindingWords } from './words';

const rootWords: FindingWording = {
  question: 'Which of these causes is a root?',
  reason: 'Until a root is named, it stays open what to act on.',
  example: 'Name the cause that, once it is gone, keeps the problem from coming back.',
  blocker:
    'No root cause is named yet: ask why until you can act on the answer, and name it as a root in the root-cause panel.',
};

const astrayWords = (name: string, ruledOut: string): FindingWording => ({
  question: 'Does it still lead to the problem?',
  reason: `It explains ${ruledOut}, which was ruled out, so it no longer explains the problem.`,
  example: 'Reconsider what was ruled out, or name a root beneath a cause that still stands.',
  blocker: `${opening(name)} explains ${ruledOut}, which was ruled out: reconsider that or name another root in the root-cause panel.`,
});

const verificationWords = (name: string): FindingWording => ({
  question: 'How do we know that this is the cause?',
  reason: 'What nobody has tried is still a guess, and acting on a guess may change nothing.',
  example: '“With a seal from batch 12 the leak came back; with one from batch 14 it stayed dry.”',
  blocker: `${opening(name)} is not verified yet: ask a colleague to verify it in the root-cause panel.`,
});

const passWords = (name: string): FindingWording => ({
  question: 'What did the last check tell us?',
  reason: 'The last verification did not confirm it, so something else may be at work.',
  example:
    'Reword it to what the check did show, or take it back as a root and follow another why.',
  blocker: `The last verification did not confirm ${name}: reword it, verify it again or name another root in the root-cause panel.`,
});

const renewalWords = (name: string): FindingWording => ({
  question: 'Is it still what was verified?',
  reason: 'The words changed after the verification, and other words are another claim.',
  example: 'Put back the words that were verified, or have the new ones tried.',
  blocker: `${opening(name)} was reworded after it was verified: ask a colleague to verify it as it now reads, in the root-cause panel.`,
});

export const notVerifiedWords: FindingWords = ({ node, data }, document) => {
  if (data.ruledOut !== undefined)
    return astrayWords(rootNameOf(document, node), nameOf(document, String(data.ruledOut)));
  if (data.missing === 'root') return rootWords;
  if (data.missing === 'pass') return passWords(rootNameOf(document, node));
  if (data.missing === 'renewal') return renewalWords(rootNameOf(document, node));
  return verificationWords(rootNameOf(document, node));
};
