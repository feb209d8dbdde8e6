import type { WordLists } from '../../../language/pattern';
import { row } from '../../../language/row';
import type { Phrases } from '../language';

export const causeWords: WordLists = {
  /** What is seldom the problem itself, but is said to bring it about. */
  culprit: row(`
    bug bugs inconsistent misaligned overloaded leak rule spike surge overheating congestion backlog lightning storm incompatibility
    incompatible mismatch deadlock contention exhaustion saturation throttling drift firmware misconfiguration misconfigured typo change changes update upgrade deploy deployment
    release migration patch script setting settings regression lack absence shortage missing
    incorrect incorrectly wrong wrongly faulty defective worn broken damaged clogged blocked
    loose expired outdated obsolete corroded contaminated bad poor poorly improper improperly
    inadequate insufficient unclear human mistake negligence oversight fatigue wear corrosion
    vibration overload undersized oversized untrained inexperienced
  `),
  hindered: row(`
    blocked stopped delayed hampered halted hindered interrupted held disrupted slowed
  `),
  failing: row(`
    fail* error* fault* bug* defect* breakdown* shortage* outage* missing lack late wrong faulty
    broken worn expired incorrect misconfigur* malfunction* bottleneck*
  `),
  /** Someone is about to do it: "due to expire". */
  upcoming: row(`
    be expire start begin end finish close open ship arrive leave depart go take run retire
    launch land return receive have happen replace
  `),
};

const brings =
  'cause|causes|caused|triggers|triggered|makes|made|~produce|~prevent|~break|broke|~create|~block|~crash|~generate|impacted|affects|affected|disrupted|degraded|exhausted|left|interrupted|led';

/** How English says that one thing made another. */
export const causeInProblem: Phrases = {
  fires: [
    'because of?',
    ', as the|it|they|there|we|no|its|their ..6!, was|were|is|are|had|has|did|could|lacked|have',
    'since we|they|there|no|nobody|not',
    'due to',
    'owing to',
    'thanks to',
    'on account of',
    'by reason of',
    'caused|triggered|induced|provoked|precipitated by|through',
    'brought about|on by',
    'as a? direct? result|consequence of',
    'resulting|resulted|~stem|~originate|~arise from',
    'which|that|it|this results from',
    '~attribute to',
    'attributable to',
    '~trace back? to',
    'blamed on',
    '@culprit ..6!which|,|:|-|that|after|when is|are causing|creating|producing|preventing|blocking|slowing',
    '@culprit ..4!which|,|:|-|that|after|when|was|were|is|are|been deleted|corrupted|locked|stopped|erased',
    'after an? bad|faulty|wrong|broken|failed|botched ..2',
    'by an? overloaded|faulty|defective|broken|misconfigured|worn|leaking|loose|wrong|bad|failed',
    '^ an? failed|bad|botched|faulty deploy|deployment|update|upgrade|release|migration|patch ..1 took|caused|led|broke|brought|made|left',
    'was|is|were|are the? ..1 result|consequence of',
    '^ ..12!which|that|this|it|they|,|:|not caused|triggered an?|the|multiple|several|widespread|our|all? ..2 outage|outages|downtime|crash|crashes|unavailability|failures|shutdown|disruption|errors',
    'hardware|disk|power|network|software|equipment|component|switch|router|cable|pump|sensor|motor|fuse|valve|database|server|certificate|dns|configuration failure|fault|outage|issue|issues|problem|problems|error|malfunction|expiry|expiration|change ..4!which|that|this|it|,|was|were caused|resulted|led|prevented|broke|impacted|affected|disrupted',
    'attack|ddos ..5!which|that|,|was|were caused|resulted|led|prevented|broke|impacted|affected|disrupted|took|brought|left|made',
    'broken|broke by an?|the? ..2 change|update|upgrade|deploy|deployment|release|migration|patch|merge|commit',
    'to blame',
    'was|were|is|are at fault',
    'from a|an|the lack|absence|shortage of',
    'from lack|absence|shortage of',
    'the? reason|cause|causes is|was|are|were|being|:',
    'contributing|causal|causative factor|factors|cause|causes',
    '@hindered by ..4 @failing',
    '@culprit ..6!which|,|:|-|that|after|when|was|were|is|are|been ~cut|~bring|~knock|~shut|took|brought off|out|down',
    'slowed|took|brought|knocked down|offline|out the|our|all|every|a|an',
    'from|with a|an|the? faulty|defective|worn|broken|misconfigured|failed|corroded',
    `@culprit ..6!which|,|:|-|that|after|when|was|were|is|are|been ${brings}`,
    '@culprit ..6!which|,|:|-|that|after|when|was|were|is|are|been result|results|resulted in',
    '@culprit ..6!which|,|:|-|that|after|when|was|were|is|are|been lead|leads|led to',
  ],
  except: [
    'due to @upcoming',
    'not because|due',
    'caused|due|result|because|resulting by|to|of|from the|this|that|an?|these? outage|outages|incident|failure|event|downtime|accident|disruption|interruption|crash|spill|recall',
    'due to an? unknown|undetermined|unidentified|unclear',
    'cause|causes|reason ..2 unknown|unclear|undetermined|open|pending|unidentified',
    'cause|causes|reason is|was|are|were|has not|still|yet|being|under|to',
    'root cause analysis|analyses|investigation|category|field|section|report',
    'no|without|unknown root? cause|causes|reason',
  ],
};
