import * as z from 'zod';

const group = z.looseObject({
  groupId: z.string().optional(),
  name: z.string().optional(),
});

const groups = {
  groupIds: z.array(z.string()).default([]),
  groups: z.array(group).default([]),
};

/** What a call may send; mails have no attachments and no sender of their choice. */
export const notification = z.strictObject({
  subject: z.string().optional(),
  textBody: z.string().optional(),
  htmlBody: z.string().optional(),
  to: z
    .strictObject({
      reporter: z.boolean().default(false),
      assignee: z.boolean().default(false),
      watchers: z.boolean().default(false),
      voters: z.boolean().default(false),
      users: z.array(z.looseObject({ accountId: z.string() })).default([]),
      ...groups,
    })
    .prefault({}),
  restrict: z
    .strictObject({
      ...groups,
      permissions: z
        .array(z.looseObject({ id: z.string().optional(), key: z.string().optional() }))
        .default([]),
    })
    .prefault({}),
});

export type Notification = z.output<typeof notification>;
export type Groups = Pick<Notification['to'], 'groupIds' | 'groups'>;
