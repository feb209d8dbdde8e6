import { alikeWords, askedWords } from '../../../static/features/elsewhere/asked-words';
import { issue } from '../../domain/causes/writing';

describe('where to look, in words', () => {
  it.each([
    [{ kind: 'component', name: 'Pump head' }, 'Other uses of the component “Pump head”'],
    [{ kind: 'version', name: '3.2' }, 'Other versions than 3.2'],
    [{ kind: 'process', name: 'Purchasing' }, 'Other work in the process “Purchasing”'],
    [
      { kind: 'causeClass', name: 'material' },
      'Other places where a cause of the class “material” can act',
    ],
    [{ kind: 'place', name: 'Line 2 in Lyon' }, 'Line 2 in Lyon'],
    [{ kind: 'issue', issue: issue(7) }, 'PUMP-7'],
  ] as const)('%j', (candidate, words) => {
    expect(askedWords(candidate)).toBe(words);
  });
});

describe('why a case is suggested', () => {
  const found = { issue: issue(7), summary: 'Seals tear', components: [], process: null };
  const process = { name: 'Purchasing', classes: ['material', 'method'] };

  it.each([
    [{ components: ['Firmware'] }, 'The same component: Firmware.'],
    [{ components: ['Firmware', 'Display'] }, 'The same component: Firmware and Display.'],
    [
      { process },
      'The same process, “Purchasing”, with a root cause of the same class: material and method.',
    ],
    [
      { components: ['Firmware'], process },
      'The same component: Firmware; the same process, “Purchasing”, with a root cause of the same class: material and method.',
    ],
  ])('%j', (shared, words) => {
    expect(alikeWords({ ...found, ...shared })).toBe(words);
  });
});
