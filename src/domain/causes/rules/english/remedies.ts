import type { WordLists } from '../../../language/pattern';
import { wordList } from './word-list';

/** What teams wish they had had: named as missing, each of these is an action turned round. */
const wished = wordList(`
    training* retraining education instruction instructions guidance guide guideline* procedure
    procedures sop sops process processes policy policies standard standards standardised
    standardized standardisation standardization checklist* check checks checking review reviews
    audit audits auditing inspection inspections verification verifications validation validations
    testing test tests qa monitoring observability alert alerts alerting alarm alarms automation
    automated system systems tool tools tooling software resource resources staff staffing personnel
    manpower headcount budget funding supervision oversight control controls documentation manual
    manuals runbook* playbook* wiki plan plans planning program programs programme* strategy
    strategies safeguard* guard guards guarding guardrail* barrier barriers interlock* gate gates
    limiting limiter throttling backup backups redundancy failover maintenance barcode* scanner*
    signage sign signs mirror* fixture* jig* equipment device devices ppe sensor* detector* linter
    linting ci rollback approval approvals signoff handover logging trail dashboard* drill drills
    rehearsal* induction onboarding mentoring coaching workflow* framework* governance mechanism*
    measures protection assessment* analysis fmea agreement* privilege segregation proofing yoke
    reminder* traceability filter filters strainer strainers schedule schedules spare spares
  `);

/** Beside a remedy they turn it into something else: "no process owner", "no test failures". */
const noRemedy = wordList(`
    owner* ownership pressure* voltage water air steam fluid oil gas error* failure* fault* failed
    fails data result* signal* power current issue* problem* awareness memory space capacity record
    records report reports label* batch sample* engineer* status deviation* change* parameter*
    variable* user* message*
  `);

/** Where a noun phrase ends. */
const bound = wordList(`
    of for in on at to from by with within into over under after before during between about through
    regarding is are was were be been being has have had do does did can could will would should may
    might must not that which who whose this when where while because since so but if than as led
    leading caused causing resulted resulting due , : ( ) -
  `);

const docs = [
  'documentation',
  'training',
  'procedure',
  'procedural',
  'process',
  'policy',
  'coverage',
  'monitoring',
  'knowledge',
  'skills',
  'guidance',
];

export const remedies: WordLists = { wished, noRemedy, bound, docs };
