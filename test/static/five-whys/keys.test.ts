import { intentOf, type Intent, type Stroke } from '../../../static/features/five-whys/keys';

const stroke = (key: string, more: Partial<Stroke> = {}): Stroke => ({
  key,
  ctrl: false,
  alt: false,
  shift: false,
  empty: false,
  writing: true,
  atStart: false,
  atEnd: false,
  ...more,
});

describe('keys in the text of a why', () => {
  it.each<[string, Stroke, Intent | null]>([
    ['Enter asks why again', stroke('Enter'), 'nextWhy'],
    ['Shift+Enter is a new line', stroke('Enter', { shift: true }), null],
    ['Ctrl+Enter names the root', stroke('Enter', { ctrl: true }), 'toggleRoot'],
    ['Tab branches', stroke('Tab'), 'branch'],
    ['Tab on an empty line goes a level in', stroke('Tab', { empty: true }), 'moveIn'],
    ['Shift+Tab goes a level out', stroke('Tab', { shift: true }), 'moveOut'],
    ['Tab of somebody passing by moves on', stroke('Tab', { writing: false }), null],
    [
      'Shift+Tab of somebody passing by moves back',
      stroke('Tab', { shift: true, writing: false }),
      null,
    ],
    ['Escape stops writing', stroke('Escape'), 'leave'],
    ['Alt+Up moves up', stroke('ArrowUp', { alt: true }), 'moveUp'],
    ['Alt+Down moves down', stroke('ArrowDown', { alt: true }), 'moveDown'],
    ['Alt+Left moves out', stroke('ArrowLeft', { alt: true }), 'moveOut'],
    ['Alt+Right moves in', stroke('ArrowRight', { alt: true }), 'moveIn'],
    ['Up at the start goes to the why above', stroke('ArrowUp', { atStart: true }), 'previous'],
    ['Up within the text moves the caret', stroke('ArrowUp'), null],
    ['Down at the end goes to the why below', stroke('ArrowDown', { atEnd: true }), 'following'],
    ['Shift+Up selects', stroke('ArrowUp', { atStart: true, shift: true }), null],
    ['Backspace on an empty line removes it', stroke('Backspace', { empty: true }), 'remove'],
    ['Delete on an empty line removes it', stroke('Delete', { empty: true }), 'remove'],
    ['Backspace in words deletes a letter', stroke('Backspace'), null],
    ['a letter is a letter', stroke('a'), null],
    ['Ctrl+C copies', stroke('c', { ctrl: true }), null],
    ['AltGr (Ctrl+Alt) types signs', stroke('ArrowUp', { ctrl: true, alt: true }), null],
  ])('%s', (_what, struck, intent) => {
    expect(intentOf(struck)).toBe(intent);
  });
});
