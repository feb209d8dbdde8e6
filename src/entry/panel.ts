import { permissions, quality } from '../compose/quality';
import { panelContract } from '../contract/panel';
import { caseServed } from './case-operations';
import { serve } from './serve';
import { served, type Served } from './served';

const operations = {
  'causes.save': served(panelContract['causes.save'], quality.saveCauses),
  'causes.settle': served(panelContract['causes.settle'], quality.settleCauses),
  'causes.history': served(panelContract['causes.history'], quality.causesHistory),
  'causes.compare': served(panelContract['causes.compare'], quality.compareCauses),
  'actions.link': served(panelContract['actions.link'], quality.linkAction),
  'actions.unlink': served(panelContract['actions.unlink'], quality.unlinkAction),
  ...caseServed,
  'case.history': served(panelContract['case.history'], quality.caseHistory),
  'effect.count': served(panelContract['effect.count'], quality.countBefore),
  'effect.observe': served(panelContract['effect.observe'], quality.observeEffect),
  'effect.judge': served(panelContract['effect.judge'], quality.judgeEffect),
  'effect.revise': served(panelContract['effect.revise'], quality.reviseAnalysis),
  'actions.planDocument': served(panelContract['actions.planDocument'], quality.planDocument),
  'capa.raise': served(panelContract['capa.raise'], quality.raiseCapa),
} satisfies Record<keyof typeof panelContract, Served>;

/** Resolver of the panels. */
export const panel = serve(operations, permissions);
