import { accepted, refused } from '../../result';
import { keptLimit, type CauseDocument, type Kept } from '../document';
import type { Handling } from '../handling';
import { inKeptOrder } from '../kept-order';

type Place = Pick<Kept, 'rule' | 'node'>;

const keptAt = (document: CauseDocument, { rule, node }: Place): Kept | undefined =>
  document.kept.find((kept) => kept.rule === rule && kept.node === node);

const exists = (document: CauseDocument, node: Kept['node']): boolean =>
  node === 'problem' || node === 'analysis' || document.causes.some(({ id }) => id === node);

export const keepAsIs: Handling<'keepAsIs'> = {
  apply: (document, { rule, node, reason }, { actor }) => {
    if (!exists(document, node)) return refused({ reason: 'causeMissing' });
    if (keptAt(document, { rule, node })) return refused({ reason: 'alreadyKept' });
    if (document.kept.length >= keptLimit) return refused({ reason: 'full' });
    const kept = inKeptOrder([...document.kept, { rule, node, reason, by: actor }]);
    return accepted({ ...document, kept });
  },
  inverse: (_before, { rule, node }) => ({ kind: 'dropKeep', rule, node }),
};

/** Whoever takes back the dropping of somebody else's decision signs it with their own name. */
export const dropKeep: Handling<'dropKeep'> = {
  apply: (document, command) => {
    const dropped = keptAt(document, command);
    return dropped
      ? accepted({ ...document, kept: document.kept.filter((kept) => kept !== dropped) })
      : refused({ reason: 'keepMissing' });
  },
  inverse: (before, { rule, node }) => {
    const dropped = keptAt(before, { rule, node });
    return dropped ? { kind: 'keepAsIs', rule, node, reason: dropped.reason } : null;
  },
};
