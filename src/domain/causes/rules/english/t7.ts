import type { WordLists } from '../../../language/pattern';
import { row } from '../../../language/row';
import type { Phrases } from '../language';

export const chanceWords: WordLists = {
  happening: row(`
    event events incident incidents case cases occurrence occurrences failure failures fault
    faults error errors instance instances issue issues problem problems defect defects glitch
    glitches mistake mistakes situation deviation exception anomaly accident variation outlier
    phenomenon circumstance circumstances breakdown finding blip lapse combination chance
    coincidence
  `),
};

/** How English says that it just happened. */
export const chance: Phrases = {
  fires: [
    'one off',
    'one time @happening',
    'oneoff|fluke|flukes|coincidence|coincidences|coincidental|coincidentally|happenstance|serendipity',
    'freak @happening|accident|weather|storm|wave',
    'random|sporadic|isolated|singular|exceptional|unique|chance|stray|unfortunate|unlucky|rare|unforeseen|unforeseeable|unpredictable|unexpected|spontaneous|accidental|once|extraordinary|unusual|single @happening',
    'an? isolated|sporadic|random ..1 @happening',
    'isolated|sporadic|random|accidental|coincidental $',
    'appears|appeared|seems|seemed|believed|looks|thought|remains|assumed|judged to? be? ..1 isolated|random|sporadic|exceptional|accidental',
    'isolated to one|this|a|the|single',
    'rare|extreme|unlikely|improbable|obscure|weird corner|edge case|cases|scenario',
    'unlikely|improbable|unlucky|unfortunate ..2 sequence|combination|set|chain|scenario|case|timing|coincidence',
    'unusual|rare|exceptional|unprecedented|extraordinary ..1 weather|conditions|circumstances|situation|storm|winter|summer',
    'only time|occurrence|instance this|it|that|in|ever',
    'cosmic ray|rays|radiation',
    'gremlin|gremlins',
    'natural|normal|statistical|random ..1 variation|variability|fluctuation|fluctuations|outlier|anomaly|noise',
    'was|is|as an ..1 accident|coincidence|anomaly|outlier|aberration $',
    'unlucky|luckless',
    'unavoidable|inevitable|unpreventable',
    'an? outlier result|value|batch|event|case|point|>',
    'occasionally|sometimes ..3 mistake|mistakes|error|errors|fail|fails|happen|happens',
    'temporary|momentary|transient|passing|brief|fleeting|intermittent ..2 breakdown|disturbance|disruption|interruption|lapse|fault|failure|malfunction|anomaly|event|condition|effect|spike|issue|problem|error',
    'nobody|noone|nothing is perfect',
    'could|can not ..2 avoided|prevented|foreseen|ruled|excluded ..2 completely|entirely|fully|altogether|100',
    'considered|deemed|regarded|treated|seen as? isolated|random|sporadic|exceptional',
    'happened|happens|occurs|occurred|fails|failed|appears|appeared at? random|randomly|sporadically|spontaneously|once|occasionally|accidentally',
    'randomly happened|happens|occurred|occurs|fails|failed|appeared|appears|broke',
    'bad|ill|hard|tough|pure|sheer|poor|worst luck|fortune',
    'unlucky|unluckily|misfortune|luck',
    'by|pure|sheer|plain|mere chance|coincidence|accident',
    'act of god|nature',
    'force majeure',
    'murphy ..1 law',
    'these|such things|stuff|it|shit|mistakes just? happen|happens|occur',
    'things|it|just|simply|sometimes happens|happen|happened ..1 sometimes|occasionally|from|time|now|>',
    'sometimes|just happens|happen|happened|breaks|fails',
    'just|simply one of those',
    'once in a|an ..2 lifetime|while|century|years|moon|event',
    'extremely|very|astronomically|exceedingly|vanishingly|highly|incredibly|quite|statistically|exceptionally rare|unlikely|improbable|unusual',
    'not|never be|been|to|is|was|likely|expected|going ..2 happen|recur|repeat|occur again|recur|repeated|>',
    'unlikely to happen|recur|repeat|reoccur|occur',
    'could|can|would not|never ..1 have|be ..2 foreseen|predicted|anticipated|prevented|avoided|expected|known',
    'not|impossible|no ..2 foreseeable|predictable|preventable|avoidable|foresee|predict|anticipate',
    'perfect storm',
    'simultaneous|concurrent|coincident ..2 @happening',
    '< an?|the|one? bad|faulty|rogue lot|batch|apple|unit|piece|day|sample',
    'unfortunate|unhappy|unlucky coincidence|timing|combination|circumstances|chain|sequence|series|event',
    'temporary|momentary|transient|passing|random glitch|glitches|blip|hiccup|hiccups|lapse',
    '< an? glitch|blip|hiccup|fluke|coincidence|anomaly|outlier',
    'does not happen|occur|recur again|>',
    'first time|occurrence ..2 ever|this|it|in|such',
    'no pattern|trend|recurrence',
  ],
  except: [
    '~assign|~select|~choose|~draw|~distribute|~pick|drawn|chosen ..5 random|randomly',
    'not|no|neither|nor|never|hardly|than an?|the|one? ..1 one|isolated|random|chance|coincidence|sporadic|rare|accident|luck|fluke|exceptional|unforeseeable|unlikely',
    'random|randomly|randomised|randomized number|numbers|access|seed|seeds|sample|samples|sampling|order|forest|walk|generated|generator|assigned|selected|check|checks|inspection|inspections|noise|port|key|keys|string|value|values|id|ids|vibration|audit|audits|testing|data|uuid|suffix|password|test',
    'isolated network|system|environment|container|instance|instances|area|room|test|tests|circuit|ground|power|manner|module',
    'exception|exceptions|single ..1 handling|handler|thrown|point|source|error|errors|failure|fault',
    'unexpected error|errors|exception|failure|value|issue|problem|event|events ..1',
    'single failure|fault|error|point|instance|instances|event|case|issue|problem|defect ..1',
    'bad batch of|record|size|job|file|number',
    'unique case|instance|event|events',
    'by chance discovered|found|noticed',
    'chance of|that|to',
    'rare|unusual|exceptional event|events|condition ..1 log|stream|handler',
  ],
};
