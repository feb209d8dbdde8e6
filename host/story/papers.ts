import type { Person } from './company.ts';

/** A controlled page of the company; it is there before anybody speaks of it. */
export interface Paper {
  slug: string;
  daysAgo: number;
  by: Person;
  title: string;
  /** Paragraphs, the first word of each in bold before its colon. */
  says: Says;
  /** Later versions of it. */
  changed?: readonly { daysAgo: number; by: Person; says: Says }[];
}

type Says = readonly (readonly [about: string, text: string])[];

/** The space in which the company keeps them. */
export const papersSpace = {
  key: 'QMS',
  name: 'Work instructions and protocols',
  by: 'quality',
} as const;

export const papers: readonly Paper[] = [
  {
    slug: 'wi-288',
    daysAgo: 700,
    by: 'factory',
    title: 'WI-288 Rework of assembled pumps',
    says: [
      ['Purpose', 'A pump that was opened leaves rework as tight as it left assembly.'],
      ['4.3', 'The route names each step; steps that are not on it are asked for first.'],
      ['4.4', 'The seal is replaced whenever the housing was opened.'],
      ['4.5', 'Every opened housing is tested for leaks at 40 kPa for 60 seconds.'],
      ['Records', 'Serial number, steps and readings, kept for fifteen years.'],
    ],
  },
  {
    slug: 'tp-104',
    daysAgo: 452,
    by: 'quality',
    title: 'TP-104 Test protocol: torque of driver TD-19',
    says: [
      ['Question', 'Does the driver give the torque it is set to?'],
      [
        'Method',
        '20 clicks on the torque tester at each of three settings, then three other drivers.',
      ],
      ['TD-19', '0.34 Nm at 0.45 Nm: 25 % too early at every setting.'],
      ['Others', 'Two drivers of another make within 2 %; one of the same make 6 % low.'],
      ['Result', 'The driver, not the setting, makes the difference.'],
    ],
  },
  {
    slug: 'u-12',
    daysAgo: 166,
    by: 'quality2',
    title: 'U-12 Protocol of the formative usability test, Duo 4.2 preview',
    says: [
      ['Participants', 'Twelve nurses of two hospitals.'],
      ['Task 7', 'Read the rate aloud and say whether it is what was ordered.'],
      ['Seen', 'One of twelve read “.5 ml/h” as 5 ml/h.'],
    ],
  },
];
