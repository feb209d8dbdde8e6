import type { StrengthWords } from '../../../capa/action-strength';
import { corrections } from './corrections';
import { intermediateActions } from './intermediate-actions';
import { strongActions } from './strong-actions';
import { weakActions } from './weak-actions';

/** After RCA², with the software preset: what stands first in a clause decides. */
export const actionStrength: StrengthWords = {
  strong: strongActions,
  intermediate: intermediateActions,
  weak: weakActions,
  correction: corrections,
  unnamed: [
    '^ ..1 ~implement|~install|~build|~develop|~deploy|~introduce|~integrate|configure|configured|configuring|enable|enabled|enabling|~rewrite',
  ],
  repaired: [
    '^ the|a|an|all|we|our|this|these? ..3!@lasting|@spoken|@bringing|@pointing|to|will !@lasting|@spoken|@bringing *ed !@bound',
    '^ the|a|an|all|we|our|this|these? ..3!@lasting|@spoken|@bringing|@pointing|to|will !@lasting|@spoken|@bringing *ed $',
    '^ ..6!@lasting|if|whether|that|which|when|who was|were|has|have|had been? ..1 *ed',
    '^ ..2 sent|took|ran|rebuilt|brought|gave|rewrote|redid|undid|withdrew|threw',
  ],
  lasting: [
    'prevent|prevents|preventing|avoid|future|every|procedure*|policy|policies|process|processes|training|design|standard*|weekly|monthly|daily|always|requirement*|program*|permanent*|permanently|going|longer|again|longterm|default|defaults|automatic*|so|whenever|template*|supplier*|specification*',
    '@lasting',
    '@spoken',
  ],
  joints: ['and', ',', 'then', '-', '+', 'plus', ':'],
  deeds: ['^ ..2 @undertaken'],
};
