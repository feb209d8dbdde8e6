/** What calls itself a correction poses as nothing else. */
export const calledCorrection: readonly string[] = [
  '^ ..1 correction|corrections|containment|interim|remediation|mitigation :|-|(',
  '^ short term :',
  '^ containment',
  'as ..1 correction|containment',
];
