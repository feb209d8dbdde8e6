/** The story's people, by the role each plays on the site. */
export type Person =
  'quality' | 'quality2' | 'firmware' | 'factory' | 'supplier' | 'engineer' | 'admin';

export const storyName = 'Tarnwell Infusion, a maker of infusion pumps';

interface StoryProject {
  key: 'PUMP' | 'FW';
  name: string;
  description: string;
  lead: Person;
  members: readonly Person[];
  viewers: readonly Person[];
}

/** Where the nonconformances are, and what Ratchet is set up for. */
export const qualityProject: StoryProject = {
  key: 'PUMP',
  name: 'Pump quality',
  description: 'Nonconformances, CAPAs and audits of the Solo and Duo infusion pumps.',
  lead: 'admin',
  members: ['quality', 'quality2', 'firmware', 'factory', 'supplier'],
  viewers: [],
};

/** Where the firmware team works; its board knows nothing of quality work. */
export const firmwareProject: StoryProject = {
  key: 'FW',
  name: 'Firmware',
  description: 'The pump firmware and its test bench.',
  lead: 'engineer',
  members: ['engineer', 'firmware'],
  viewers: ['quality', 'quality2'],
};

/** What the pumps are made of, as reports name it. */
export const pumpComponents = [
  'Alarms',
  'Battery',
  'Boards',
  'Drive',
  'Drug library',
  'Labelling',
  'Pump head',
  'Tubing',
] as const;
export type PumpComponent = (typeof pumpComponents)[number];

/** What was released, as reports name it. */
export const pumpVersions = ['Duo 3.8', 'Duo 4.0', 'Duo 4.1', 'Solo 2.6'] as const;
export type PumpVersion = (typeof pumpVersions)[number];
