import type { Case } from '../case.ts';
import { deviceLabel } from './factory/device-label.ts';
import { quickGuide, quickGuideAgain } from './factory/quick-guide.ts';
import { reworkLeak } from './factory/rework-leak.ts';
import { scriptVersion } from './factory/script-version.ts';
import { laboratoryAndPapers } from './factory/laboratory-and-papers.ts';
import { lineFindings } from './factory/line-findings.ts';
import { springRevision } from './factory/spring-revision.ts';
import { testStation } from './factory/test-station.ts';
import { torqueCases } from './factory/torque.ts';
import { airInLine } from './firmware/air-in-line.ts';
import { batteryGauge } from './firmware/battery-gauge.ts';
import { doseLog } from './firmware/dose-log.ts';
import { leadingZero } from './firmware/leading-zero.ts';
import { libraryUpdate } from './firmware/library-update.ts';
import { occlusionAgain } from './firmware/occlusion-again.ts';
import { occlusionAlarm } from './firmware/occlusion-alarm.ts';
import { clockDrift } from './firmware/clock-drift.ts';
import { softwarePapers } from './firmware/software-papers.ts';
import { firmwareTestFindings } from './firmware/test-findings.ts';
import { watchdog } from './firmware/watchdog.ts';
import { complaintTime } from './service/complaint-time.ts';
import { loanPump } from './service/loan-pump.ts';
import { reviewWithoutAction } from './service/review-without-action.ts';
import { safetyRecord } from './service/safety-record.ts';
import { waitingReports } from './service/waiting-reports.ts';
import { gearboxNoise } from './suppliers/gearbox-noise.ts';
import { supplierPaperFindings } from './suppliers/papers.ts';
import { supplierPartFindings } from './suppliers/parts.ts';
import { sealStrength } from './suppliers/seal-strength.ts';
import { solderMask } from './suppliers/solder-mask.ts';
import { tubingHardness } from './suppliers/tubing-hardness.ts';

const firmwareCases: readonly Case[] = [
  occlusionAlarm,
  occlusionAgain,
  doseLog,
  batteryGauge,
  leadingZero,
  libraryUpdate,
  airInLine,
  watchdog,
  clockDrift,
  ...softwarePapers,
  ...firmwareTestFindings,
];

const factoryCases: readonly Case[] = [
  springRevision,
  deviceLabel,
  testStation,
  quickGuide,
  quickGuideAgain,
  reworkLeak,
  scriptVersion,
  ...torqueCases,
  ...lineFindings,
  ...laboratoryAndPapers,
];

const supplierCases: readonly Case[] = [
  tubingHardness,
  solderMask,
  gearboxNoise,
  sealStrength,
  ...supplierPaperFindings,
  ...supplierPartFindings,
];

const serviceCases: readonly Case[] = [
  complaintTime,
  reviewWithoutAction,
  safetyRecord,
  loanPump,
  ...waitingReports,
];

/** Every nonconformance of the story, by where it belongs; when each happens, it says itself. */
export const cases: readonly Case[] = [
  ...firmwareCases,
  ...factoryCases,
  ...supplierCases,
  ...serviceCases,
];
