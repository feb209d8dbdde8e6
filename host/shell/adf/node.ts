import * as z from 'zod';

const markSchema = z.object({
  type: z.string(),
  attrs: z.record(z.string(), z.unknown()).optional(),
});

/** A node of Atlassian's document format, of any kind. */
export interface AdfNode {
  type: string;
  text?: string | undefined;
  attrs?: Record<string, unknown> | undefined;
  marks?: z.output<typeof markSchema>[] | undefined;
  content?: AdfNode[] | undefined;
}

const nodeSchema: z.ZodType<AdfNode> = z.object({
  type: z.string(),
  text: z.string().optional(),
  attrs: z.record(z.string(), z.unknown()).optional(),
  marks: z.array(markSchema).optional(),
  get content() {
    return z.array(nodeSchema).optional();
  },
});

/** The blocks of a document; none for null or anything that is no document. */
export function blocksOf(document: unknown): AdfNode[] {
  const parsed = nodeSchema.safeParse(document);
  return parsed.success && parsed.data.type === 'doc' ? (parsed.data.content ?? []) : [];
}
