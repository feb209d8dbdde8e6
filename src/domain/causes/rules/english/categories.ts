import type { Categories } from '../language';
import { wordList } from './word-list';

/** How English names a heading under which any cause could stand. */
export const categories: Categories = {
  leadIn: [
    '^ root|main|primary|probable|true? cause is|was? :?',
    '^ ..6 determined|found|concluded that the? ..5 was|is',
    '^ due to|because of',
    '^ because|due to of?',
    '^ attributed to',
    '^ a combination of',
    '^ contributing factor :?',
  ],
  filler: wordList(`
    might may be could it was is there seems several many different
    at in with from on during between for within our your their
    a an the some probably probable possible likely maybe suspected presumed root cause causes as of
    bad poor critical general minor major serious unknown other various technical internal certain
    simple due to by and or , . : / related same
  `),
  headings: wordList(`
    man people person personnel manpower staff operator operators user users employee human method
    methods machine machines machinery equipment material materials measurement measurements
    environment environmental management software hardware supplier suppliers vendor process
    processes training communication communications procedure procedures policy policies
    documentation tools tooling design quality maintenance system systems network technology
    infrastructure workload organisation organization organisational organizational culture behavior
    behaviour product packaging laboratory lab production manufacturing logistics database server
    application app code config configuration data security it electrical mechanical third
    party external internal planning coordination teamwork leadership time resources handling
    negligence work practices practice safety deploy deployment release build testing integration
    interface service cloud volunteer customer team shift administrative clerical calibration tool
    component parts part device instrument method fatigue stress distraction inattention
    carelessness complacency
  `),
  vague: wordList(`
    issue issues problem problems trouble troubles factor factors reasons circumstances difficulty
    difficulties situation conditions concerns iisue isue things
  `),
  mishaps: wordList(`
    error errors mistake mistakes failure failures malfunction malfunctions defect defects defective
    fault faults faulty gap gaps variance variation variations variability breakdown breakdowns bug
    bugs glitch incident anomaly deviation deviations misdirection inconsistency change changes
    related quality deficiency deficiencies weakness weaknesses oversight outage crash
  `),
};
