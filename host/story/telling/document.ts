type Node = Record<string, unknown>;

const textNode = (text: string, bold = false): Node => ({
  type: 'text',
  text,
  ...(bold ? { marks: [{ type: 'strong' }] } : {}),
});

const paragraph = (...content: Node[]): Node => ({ type: 'paragraph', content });

const documentOf = (content: Node[]): Node => ({ type: 'doc', version: 1, content });

/** Plain paragraphs in the Atlassian document format. */
export const paragraphs = (texts: readonly string[]): Node =>
  documentOf(texts.map((text) => paragraph(textNode(text))));

/** Paragraphs that begin with a word in bold. */
export const answers = (texts: readonly (readonly [question: string, answer: string])[]): Node =>
  documentOf(
    texts.map(([question, answer]) => paragraph(textNode(`${question}: `, true), textNode(answer))),
  );
