import type { WordLists } from '../../../language/pattern';
import { row } from '../../../language/row';
import type { Phrases } from '../language';

export const ruleWords: WordLists = {
  /** What tells how work is to be done. */
  writtenRule: row(`
    procedure* sop sops instruction* protocol* process processes standard* policy policies
    guideline* guidance rule rules checklist* manual manuals regulation* workflow* requirement*
    practice* wi gmp gdp glp method methods directive* recommendation* runbook* playbook* plan
    step steps order orders loto lockout spec specification* drawing* schedule convention*
    discipline recipe* prescription* contract* agreement* law permit sequence clause*
  `),
  obeyed: row(`
    ~follow ~respect ~obey ~adhere ~comply ~conform ~observe ~apply ~keep kept ~execute ~perform
    ~complete ~carry ~do done ~use ~maintain ~honor ~honour
  `),
  required: row(`
    required mandatory mandated prescribed specified documented approved standard correct proper
    defined established stipulated agreed normal usual
  `),
};

const breaking =
  'violat*|breach*|bypass*|circumvent*|ignor*|disregard*|skip*|deviat*|contraven*|infring*|disobey*|flout*|overr*|neglect*|abandon*|sidestep*';

/** How English says that a rule was there and was not kept. */
export const brokenProcedure: Phrases = {
  fires: [
    'not|never|nor ..2 ~follow|~respect|~obey|~adhere|~comply|~observe|~conform ..7!,|but @writtenRule',
    '@writtenRule ..8!,|but|if|which|because|that not|never|nor ..2!, ~follow|~respect|~obey|~adhere|~comply|~observe|~honour|~honor',
    '@writtenRule ..5!,|but|if|which|because|that not|never ..1 kept|performed|executed|completed|carried|done !in|at|on',
    '~fail|failure|failing|refusal|refused|neglected|forgot to|in ..2 ~follow|~respect|~obey|~adhere|~comply|~observe|~conform|~abide|~stick',
    '~fail|failure|failing to ..1 @obeyed ..5!,|but @writtenRule',
    'failure|failures of|by ..5 to|in ..1 ~follow|~respect|~obey|~adhere|~comply|~observe|~conform|~abide',
    'without ..1 ~follow|~respect|~obey|~adhere|~comply|~observe|~complete|~apply|~perform|~use ..4 @writtenRule|@required',
    'without ..2 the? required|mandatory|prescribed|mandated',
    `${breaking} ..1!by|to|in from|of? ..4!by|, @writtenRule`,
    '@writtenRule ..4!,|but|if|which|that|to was|were|is|are|been|being|got ..1!not violated|breached|bypassed|circumvented|ignored|disregarded|skipped|neglected|abandoned|flouted|disobeyed|overlooked|broken|omitted',
    '@writtenRule ~deviate|deviation|deviations|violation|violations|breach|breaches|noncompliance|bypassed|skipped|ignored',
    'deviation|deviations|departure|departures|departing|deviating|departed|deviated|divergence from ..5 @writtenRule',
    'deviating|departed|deviated|departing|strayed from',
    'violation|violations|breach|disregard|contravention|infringement|circumvention|avoidance of|for ..4 @writtenRule',
    'non ..0 compliance|compliant|adherence|conformance|observance with|to|of ..5 @writtenRule',
    'noncompliance|nonadherence|nonconformance|noncompliant|nonobservance with|to|of ..5 @writtenRule',
    'lack|absence|want of ..2 compliance|adherence|conformance|observance|discipline with|to|in|of|regarding ..5 @writtenRule',
    'poor|inadequate|insufficient|incomplete|no|low compliance|adherence|conformance|observance with|to|of ..5 @writtenRule',
    'contrary|counter|opposed to|of ..4 @writtenRule',
    'not ..4!,|but|have|has in? accordance|compliance|line|conformity|conformance|keeping with|to',
    'not ..3!, according|as to? ..4 @writtenRule|specified|prescribed|required|instructed|described',
    'not ..2 done|performed|carried|installed|mounted|assembled|executed|made out? per|as|to ..4 @writtenRule|specified|prescribed|required|instructed|described',
    'outside|against of? ..3!by|of procedure|procedures|policy|policies|protocol|rules|regulations|instructions|sop|sops|guidelines',
    '@writtenRule ..3!, not ..1 enforced',
    'not|never ..1 @obeyed ..2 required|mandatory|prescribed|mandated',
    'not|never ..3 @obeyed the|a|all? required|mandatory|prescribed|mandated',
    'the? required|mandatory|prescribed|mandated ..5!which|that|by|but was|were not ..1 performed|done|completed|carried|made|obtained|followed|executed|taken|signed|applied|conducted|used',
    'skipped|omitted|missed|ignored|bypassed ..3!by|, step|steps|check|checks|checklist|inspection|inspections|procedure|review|approval|verification|sign|test|testing|hold|gate|interlock',
    'step|steps|check|checks|inspection|checkpoint|review|approval was|were ..1 skipped|bypassed|omitted|ignored|circumvented',
    'used|taken|took|taking|using as? a? shortcut|shortcuts',
    'shortcut|shortcuts was|were|is|being taken|used',
    '~override|overrode ..4!by|to|if|in|was|is|which|, approval|review|interlock|guard|protection|protections|check|checks|gate|timer|limit|counter',
    '~bypass|~circumvent ..5!by|to|if|in|was|is process|approval|review|check|checks|control|controls|gate|gates|protection|protocol|interlock|guard|ci|qa|change',
    'procedural|process|protocol noncompliance|nonadherence|violation|violations|deviation|breach|discipline',
    'procedural|process non compliance|adherence|conformance',
    'instead of ..1 following|complying|adhering',
    'fast tracked',
  ],
  except: [
    '@writtenRule is|was|were|are broken down|into|up',
    'can|could|possible|possibly|able|impossible|cannot|difficult|hard|easy|may|might|allows|allowed|allowing|lets|permits|designed|made|way to? ..1 not? be? ..1 followed|follow|bypassed|bypass|circumvented|circumvent|overridden|override|skipped|skip|ignored|ignore|observed|complied|comply',
    'no ..4 @writtenRule ..3 to follow|apply|comply',
    '@writtenRule ..2 not ..2 require|required|specify|define|mention|cover|updated|clear|available|written|defined|describe|include|address|exist|state|contain|reviewed|revised|say|effective|known|documented|established|reflect',
    'null|nil|default|values|events|records|rows|messages|errors|warnings|exceptions|header|headers|field|fields|flag was|were|is|are ..1 ignored|skipped',
    'does|do not ..1 respect|follow|observe|honor|honour|obey ..3 alias|convention|limit|flag|setting|env|variable|redirect|redirects|link|links|symlink*',
  ],
};
