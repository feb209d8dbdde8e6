import { runCommand } from '../../../host/shell/frames/commands/command';
import { flagCommands } from '../../../host/shell/frames/commands/flag-commands';
import { modalCommands } from '../../../host/shell/frames/commands/modal-commands';
import { eventCommands } from '../../../host/shell/frames/commands/event-commands';
import { createEventBus } from '../../../host/shell/frames/event-bus';
import { createMemoryHistory } from '../../../host/shell/frames/memory-history';
import type { Flag } from '../../../host/shell/flags/flag';

describe('a bridge command', () => {
  it.each(['startRocket', 'toString', '__proto__'])('that nobody knows is named: %s', (name) => {
    expect(() => runCommand({}, name, undefined)).toThrow(`"${name}"`);
  });
});

describe('flags of the app', () => {
  it('show with the bold look when there is one, and their actions call back', () => {
    const shown: Flag[] = [];
    const clicked: string[] = [];
    const commands = flagCommands({ show: (flag) => shown.push(flag), close: () => undefined });
    runCommand(commands, 'showFlag', {
      id: 7,
      title: 'Saved elsewhere',
      type: 'info',
      appearance: 'warning',
      actions: [{ text: 'Look', onClick: () => clicked.push('look') }],
    });
    expect(shown).toMatchObject([{ id: '7', tone: 'warning', description: '' }]);
    shown[0]?.actions[0]?.onClick();
    expect(clicked).toEqual(['look']);
  });
});

describe('closing a view', () => {
  it('is refused to a frame that is part of a page', () => {
    expect(
      runCommand(
        modalCommands(() => undefined, null),
        'close',
        undefined,
      ),
    ).toBe(false);
  });

  it('hands the answer to the dialog around', () => {
    const closedWith: unknown[] = [];
    const around = {
      close: (payload: unknown) => closedWith.push(payload),
      beforeClose: () => undefined,
    };
    const commands = modalCommands(() => undefined, around);
    expect(runCommand(commands, 'close', { raised: 'CAPA-1' })).toBe(true);
    expect(closedWith).toEqual([{ raised: 'CAPA-1' }]);
  });
});

describe('events among frames', () => {
  it('reach who listens until they unsubscribe or their frame goes', () => {
    const bus = createEventBus();
    const leaving: (() => void)[] = [];
    const commands = eventCommands(bus, (work) => leaving.push(work));
    const heard: unknown[] = [];
    const callback = (payload: unknown) => heard.push(payload);
    runCommand(commands, 'on', { event: 'JIRA_ISSUE_CHANGED', callback });
    bus.emit('JIRA_ISSUE_CHANGED', 1);
    runCommand(commands, 'emitPublic', { event: 'JIRA_ISSUE_CHANGED', payload: 2 });
    for (const leave of leaving) leave();
    bus.emit('JIRA_ISSUE_CHANGED', 3);
    expect(heard).toEqual([1]);
  });
});

describe('the history of a frame', () => {
  it('goes forth and back, forgets what was ahead, and stops at its ends', () => {
    const { push, goBack, goForward, listen } = createMemoryHistory();
    const seen: unknown[] = [];
    listen((location: unknown) => seen.push(location));
    push('/a?x=1', undefined);
    push('/b', { from: 'a' });
    goBack();
    push('/c#end', undefined);
    goForward();
    expect(seen).toMatchObject([
      { pathname: '/a', search: '?x=1' },
      { pathname: '/b', state: { from: 'a' } },
      { pathname: '/a' },
      { pathname: '/c', hash: '#end' },
      { pathname: '/c' },
    ]);
  });
});
