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
    slug: 'sp-009',
    daysAgo: 735,
    by: 'quality2',
    title: 'SP-009 Template of component specifications',
    says: [
      ['1', 'What the part is for, and in which products it is.'],
      ['2', 'What it is made of, and what it measures as delivered.'],
      ['3', 'How it is inspected on arrival.'],
    ],
    changed: [
      {
        daysAgo: 272,
        by: 'quality2',
        says: [
          ['1', 'What the part is for, and in which products it is.'],
          ['2', 'What it is made of, and what it measures as delivered.'],
          ['3', 'What it measures at the end of its life, and how long that life is.'],
          ['4', 'How it is inspected on arrival.'],
        ],
      },
    ],
  },
  {
    slug: 'sop-019',
    daysAgo: 738,
    by: 'factory',
    title: 'SOP-019 Change orders',
    says: [
      ['2', 'A change order names the part, its drawing, its material and its supplier.'],
      ['3.1', 'The new revision is released when incoming inspection accepted its first lot.'],
      ['3.2', 'From then on the stations use the new revision.'],
    ],
    changed: [
      {
        daysAgo: 594,
        by: 'factory',
        says: [
          ['2', 'A change order names the part, its drawing, its material and its supplier.'],
          ['3.1', 'The new revision is released when incoming inspection accepted its first lot.'],
          [
            '3.2',
            'The old revision is counted at every station and booked out, with the place it goes to.',
          ],
          ['3.3', 'The new revision is booked in when nothing is left of the old one.'],
        ],
      },
    ],
  },
  {
    slug: 'sop-051',
    daysAgo: 737,
    by: 'quality2',
    title: 'SOP-051 Validation of test software',
    says: [
      [
        '2.1',
        'The plan lists the faults of a pump that the software must find, with one case each.',
      ],
      ['2.2', 'Each case is run on one station; the others are compared with it.'],
      ['3.3', 'The released script is the one in use.'],
    ],
    changed: [
      {
        daysAgo: 188,
        by: 'quality2',
        says: [
          [
            '2.1',
            'The plan lists the faults of a pump that the software must find, with one case each.',
          ],
          [
            '2.2',
            'It lists the faults of the station as well: each sensor unplugged, stuck and out of its range.',
          ],
          ['2.3', 'Each case is run on one station; the others are compared with it.'],
          ['3.3', 'The released script is the one in use.'],
        ],
      },
    ],
  },
  {
    slug: 'wi-310',
    daysAgo: 736,
    by: 'factory',
    title: 'WI-310 Packing of pumps',
    says: [
      ['4', 'Choose the model on the printer’s screen and print the label.'],
      ['6', 'Compare the label with the order.'],
      ['9', 'Compare the order number on the box with the order, and close the box.'],
    ],
    changed: [
      {
        daysAgo: 551,
        by: 'quality2',
        says: [
          ['4', 'Choose the model on the printer’s screen and print the label.'],
          ['6', 'Compare model and serial number of the label with the plate on the pump.'],
          ['9', 'Compare the order number on the box with the order, and close the box.'],
        ],
      },
    ],
  },
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
