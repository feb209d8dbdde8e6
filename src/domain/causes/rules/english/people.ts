import type { WordLists } from '../../../language/pattern';
import { row } from '../../../language/row';

const one = row(`
  operator technician tech engineer developer programmer coder tester admin administrator sysadmin
  dba nurse cna lpn midwife doctor physician surgeon clinician pharmacist paramedic caregiver
  chemist analyst pilot copilot captain skipper helmsman deckhand officer mate driver rider
  conductor signaller dispatcher worker employee labourer laborer inspector auditor assessor
  reviewer approver mechanic machinist welder fitter electrician painter assembler packer picker
  fabricator installer toolmaker setter loader handler cook chef cleaner storekeeper warehouseman
  foreman member teammate coworker supervisor manager planner buyer purchaser clerk secretary
  receptionist accountant designer draftsman author intern trainee apprentice newcomer colleague
  contractor subcontractor superintendent watchman watchkeeper custodian janitor maintainer
  cashier waiter waitress salesman salesperson rep representative aide orderly therapist dentist
  teller baker carpenter plumber rigger mason roofer sailor seaman bosun trucker courier
  coordinator director boss volunteer helper housekeeper porter metrologist architect sre dev
  consultant sampler moulder lecturer professor physicist caretaker gardener pressman switchman
  lookout boss instructor bricklayer committer deployer responder guy attendant steward teacher scientist practitioner biologist
  radiographer anaesthetist anesthesiologist phlebotomist
`);

const several = [
  ...one.map((each) => `${each}s`),
  'staff',
  'personnel',
  'crew',
  'crews',
  'secretaries',
  'midwives',
  'foremen',
  'salesmen',
  'housekeeping',
];

/** Names many people bear and few things do: only first names, and none that is a word or a product as well. */
const names = row(`
  james john robert michael david richard joseph thomas charles christopher daniel matthew anthony
  donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey
  ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel
  gregory alexander patrick raymond dennis jerry tyler aaron nathan henry peter adam zachary
  walter kyle harold carl jeremy gerald keith roger arthur terry sean christian albert joe ethan
  willie jesse ralph bryan eugene philip johnny bobby mary patricia jennifer linda elizabeth
  barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna
  michelle carol amanda dorothy melissa deborah stephanie rebecca laura cynthia kathleen amy
  angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel
  carolyn janet catherine maria heather diane olivia julie joyce kelly christina lauren joan
  evelyn judith megan alice andrea cheryl hannah jacqueline martha gloria teresa ann sara kathryn
  janice jean abigail julia judy sophia beverly denise marilyn danielle brittany diana jane
  natalie tom mike dave steve bob jim jeff dan matt tony chris greg ben sam nick tim kate lucy
  sophie marie claire hans klaus jürgen wolfgang stefan thomas andreas sabine petra monika ursula
  pierre michel jacques françois luc ahmed mohammed muhammad ali omar fatima aisha hassan hussein
  rahul priya amit sanjay raj anil sunita deepak yuki kenji hiroshi carlos luis pedro miguel ana
  lucia giovanni marco giulia ivan dmitri olga natasha svetlana sven lars ingrid erik
`);

/** Who does the work, as a report calls them; the lists are shared by the rules that look for a person. */
export const people: WordLists = {
  role: [...one, ...several],
  /** What a role sees or meets, rather than does. */
  meeting: row(`
    found finds noticed notices reported reports observed discovered received receives saw sees
    see got gets detected identified stated said is was were are been being injured by that who
    could can included contained
  `),
  anyone: ['he', 'she', 'somebody', 'someone', 'anybody', 'anyone', ...one, ...several, ...names],
  name: names,
  /** Stand before a role without making it another thing. */
  which: row(`
    single lone kitchen cleaning security delivery sales ground chief business former untrained unauthorised unauthorized unqualified deck
    watch head finance office dev a an the this that one our his her their some new other another first second third two three
    senior junior duty shift night day line machine production maintenance quality warehouse
    press crane forklift test lab laboratory service registered licensed certified nursing
    charge ward team project product process software system network database support temporary
    temp agency inexperienced experienced on call field site store logistics packaging assembly
    train truck relevant responsible qa qc it devops ops backend frontend flight cabin air
    traffic previous outgoing incoming same group internal external several certain many most
    all both individual
  `),
  pointing: row(`
    it this that these those which there they we i he she and also was were is are be been has
    have had the a an by root cause likely probably may might could would
  `),
};
