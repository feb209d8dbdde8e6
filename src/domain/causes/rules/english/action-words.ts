import type { WordLists } from '../../../language/pattern';
import { wordList } from './word-list';

/** Every form of each of these words: "add" and "added" differ in their stems. */
const forms = (words: string): readonly string[] =>
  wordList(words).flatMap((word) => [`~${word}`, `~${word}ed`, `~${word}ing`]);

export const actionLists: WordLists = {
  /** To bring something into being. */
  bringing: forms(`
    add install implement introduce create build develop provide set fit put use apply enable
    configure deploy establish write make designate purchase incorporate extend improve change setup
    adopt integrate include
  `),
  teaching: wordList(`
    training train trains trained retrains retrain retrained retraining coach coached coaching education educate
    educated debrief debriefed debriefing tutorial coaching elearning reeducate reeducated mentoring refresher course courses workshop workshops elearning
    lecture webinar teach taught instruct instructed briefed brief onboarding induction
  `),
  exhort: [
    ...forms(`
    remind emphasise emphasize counsel encourage reinforce reiterate caution warn
  `),
    'reminder',
    'reminders',
    'careful',
    'attention',
    'vigilance',
    'vigilant',
    'stress',
    'compliance',
  ],
  /** To put this one case right. */
  mend: wordList(`
    recall segregate contain destroy withdraw detach unplug defrost empty drain rinse
    redeploy renew resend reship reconnect reactivate reinstate rebalance resync backfill replay redo remake
    reinspect resort repaint reweld resolder rewire reseat retighten refund unlock
    fix repair rework scrap restore revert restart reboot recreate replace clean reenable quarantine
    recalibrate realign retest relabel reissue resubmit purge dispose discard sanitize sanitise flush
    tighten refill regown reset rebuild reinstall recover swap clear reconfigure reprint rerun reprocess
    unblock resolve readjust regenerate reload repack requeue return sort
  `),
  mended: wordList(`
    deleted redeployed renewed resent reshipped reconnected reactivated reinstated rebalanced resynced synced
    backfilled replayed redone remade reinspected unlocked patched hotfixed renamed terminated rerouted
    cordoned downgraded lubricated greased washed disinfected refreshed remounted resized expanded stopped
    paused calibrated retrieved credited amended decontaminated drained defragmented purged vacuumed released
    fixed repaired reworked scrapped restored reverted restarted rebooted recreated replaced cleaned
    reenabled quarantined recalibrated realigned retested relabeled relabelled reissued resubmitted
    purged disposed discarded sanitized sanitised flushed tightened refilled regowned reset rebuilt
    reinstalled recovered swapped cleared reconfigured reprinted rerun reprocessed unblocked resolved
    readjusted regenerated reloaded repacked requeued corrected removed sorted
    dispensed destroyed clarified segregated contained recalled withdrawn rotated truncated disabled
    scaled reopened refunded recharged repainted rewelded resoldered rewired respooled reseated
    retightened killed evicted drained failovered undone
  `),
  /** Past deeds that stay: they change more than this case. */
  lasting: wordList(`
    improved enhanced revised strengthened optimized optimised formalized formalised simplified
    consolidated centralized centralised updated changed established added implemented introduced
    installed created developed built provided set configured deployed enabled extended integrated
    adopted included required defined documented assigned appointed hired designated redesigned
    modified upgraded migrated automated standardized standardised eliminated restricted limited
    separated refactored increased decreased reduced raised lowered trained retrained educated
    reviewed audited inspected monitored tested verified validated planned scheduled started
    launched approved purchased ordered switched qualified certified labelled renewed
    keyed interlocked guarded bounded employed recruited moved renamed speed need feed seed bed shed
    red shared embed embedded
    need enforced needs based used related dedicated detailed supposed associated
  `),
  /** What is wrong with the one thing at hand. */
  amiss: wordList(`
    affected impacted damaged defective faulty broken leaking cracked worn corrupted corrupt contaminated
    suspect nonconforming overdue expired missing incorrect erroneous wrong outstanding deleted lost
    spoiled bent torn loose dirty clogged blocked scratched deformed jammed burnt burned frayed fallen
    bad missed spilled spilt wet overcharged mislabeled mislabelled misplaced unpaid late rejected
  `),
  /** What people are to get, or have done to them, rather than do better. */
  undergone: wordList(`
    be being receive attend complete get have no never scan record sign countersign approve confirm review
    inspect audit monitor meet participate undergo required able now only not also
  `),
  pointing: wordList('the a an all our each every any their its this these'),
  /** What is written for people to know or to show that they know. */
  papers: wordList(`
    procedure procedures sop sops policy policies instruction instructions guideline guidelines manual
    manuals qualification qualifications certification training
  `),
  /** To look into a case changes nothing yet. */
  enquiring: forms(
    'investigate analyse analyze study assess examine identify understand monitor detect find',
  ),
  sparePart: wordList(`
    pump motor battery belt filter hose seal gasket cable bearing fan fuse board card disk drive psu
    tyre tire lamp bulb blade pipe relay contactor spring screw bolt nut washer lens nozzle chain
    rope pad pads module element cartridge roller coupling tube wire thermocouple actuator
    compressor gearbox clutch unit
  `),
  numbered: ['*0', '*1', '*2', '*3', '*4', '*5', '*6', '*7', '*8', '*9'],
  /** Deeds of words only. */
  spoken: wordList(`
    stated discussed agreed decided planned requested asked informed committed scheduled identified
    investigated analyzed analysed confirmed believed concluded determined noted reported explained
    emphasized emphasised reminded counseled counselled instructed encouraged told expected promised
    announced advised recommended suggested considered worked continued tried reviewed warned
    coached notified communicated urged contacted called met commissioned hired closed reinforced reiterated stressed
  `),
  mending: wordList(`
    fixing repairing reworking scrapping restoring reverting restarting rebooting recreating replacing
    cleaning reconfiguring resetting rebuilding reinstalling recovering swapping clearing rerunning
    correcting removing
  `),
  undertaken: forms(`
    have
    add install implement introduce create update train retrain review restart replace remove
    conduct revise repair rework fix clean recalibrate adjust remind counsel audit inspect monitor
    redesign design develop build enable configure deploy write document regulate sanitize flush
    request return restore revert block lock automate migrate hire assign improve change set
    retest segregate relabel brief educate communicate verify check test schedule require enforce
    ensure move standardise standardize simplify eliminate restrict purchase provide separate
  `),
};
