import * as z from 'zod/mini';
import { canonical, digestOfText } from '../digest';

const Members = z.catch(z.record(z.string(), z.unknown()), {});
const Nodes = z.catch(z.array(z.unknown()), []);
const Node = z.catch(
  z.object({
    type: z.catch(z.string(), ''),
    text: z.catch(z.string(), ''),
    attrs: Members,
    marks: Nodes,
    content: Nodes,
  }),
  { type: '', text: '', attrs: {}, marks: [], content: [] },
);

/** What stands within a line; everything else begins a line of its own. */
const within = new Set(['text', 'mention', 'emoji', 'date', 'status', 'inlineCard', 'placeholder']);

/** Attributes that readers see or follow: of media the file, of a macro what it shows. All others are layout. */
const told: Readonly<Record<string, readonly string[]>> = {
  mention: ['id'],
  emoji: ['shortName'],
  date: ['timestamp'],
  status: ['text'],
  inlineCard: ['url'],
  blockCard: ['url'],
  embedCard: ['url'],
  media: ['id', 'url'],
  taskItem: ['state'],
  decisionItem: ['state'],
  extension: ['extensionKey', 'text', 'parameters'],
  bodiedExtension: ['extensionKey', 'parameters'],
  inlineExtension: ['extensionKey', 'text', 'parameters'],
  link: ['href'],
};

/** Saving writes these into a macro's parameters anew. */
const passing = ['macroMetadata'];

function attributesIn(type: string, attrs: Readonly<Record<string, unknown>>): string {
  const values = (told[type] ?? []).flatMap((name) => {
    const value = attrs[name];
    if (value === undefined || value === null) return [];
    if (name !== 'parameters') return [canonical(value)];
    const kept = Object.entries(Members.parse(value)).filter(([each]) => !passing.includes(each));
    return [canonical(Object.fromEntries(kept))];
  });
  return values.length === 0 ? '' : `[${type} ${values.join(' ')}]`;
}

function textOf(raw: unknown): string {
  const { type, text, attrs, marks, content } = Node.parse(raw);
  const links = marks.map((mark) => {
    const read = Node.parse(mark);
    return attributesIn(read.type, read.attrs);
  });
  const own = `${text}${attributesIn(type, attrs)}${links.join('')}`;
  const whole = own + content.map(textOf).join('');
  return within.has(type) ? whole : `\n${whole}\n`;
}

function parsed(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return { type: 'text', text: value };
  }
}

/**
 * The digest of what a page says. `body` is a document in the Atlassian document format, as text. White space,
 * formatting and the ids an editor gives its blocks do not count: saving a page again does not change what it says.
 */
export const pageDigest = (body: string): string =>
  digestOfText(textOf(parsed(body)).split(/\s+/).filter(Boolean).join(' '));
