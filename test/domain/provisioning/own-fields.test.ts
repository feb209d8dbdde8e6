import { desired } from '../../../src/domain/provisioning/desired/desired';
import { isAnyOwnField, isOwnField } from '../../../src/domain/provisioning/own-field';
import { plan } from '../../../src/domain/provisioning/plan/plan';
import { freshSite, walk } from './site';

const { found } = walk(freshSite);

describe('the fields Ratchet makes', () => {
  it('carry plain sentences that people may read as help', () => {
    expect(found.fields).not.toHaveLength(0);
    for (const { description } of found.fields)
      expect(description).toMatch(/^[A-Z][A-Za-z, ]+\. Kept by Ratchet\.$/);
  });

  it('can be told from each other', () => {
    const owners = found.fields.map(
      (field) => desired.fields.filter(({ key }) => isOwnField(field, key)).length,
    );
    expect(new Set(owners)).toEqual(new Set([1]));
  });

  it.each([
    ['a field of the same name', { name: 'Severity', description: 'How bad it is.' }],
    [
      'a field of the same words',
      { name: 'Impact', description: 'How bad it is. Kept by Ratchet.' },
    ],
    ['a field without words', { name: 'Severity', description: '' }],
  ])('are not %s', (_what, field) => {
    expect(isAnyOwnField(field)).toBe(false);
  });

  it('are known by their words when nothing is on record any more', () => {
    const again = plan(desired, { ...found, recorded: null });
    const fields = again.filter(({ shown }) => shown.kind === 'field');
    expect(new Set(fields.map(({ shown }) => shown.action))).toEqual(new Set(['reuse']));
  });
});
