import type { Issues } from '../../operations/ports';
import { callAsApp } from './call';
import { issuesFor } from './issues';

/**
 * CAPAs whose verdict is contradicted by a recurrence. As the app: whoever confirms that a problem came back works on
 * the new report and often may not edit the CAPA, and a verdict must not stand because of that. The person was found
 * to be able to browse the CAPA before, and is named on record as the one who said it.
 */
export const contradictedCapas: Issues = issuesFor(callAsApp);
