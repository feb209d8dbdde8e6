import { expectCalm } from '../support/calm';
import { expectFocusSeen, strike } from '../support/keyboard';
import { misfits } from '../support/layout';
import type { Person } from '../support/person';
import { openStage, type Stage } from '../support/stage';

/** Puts a page of our own in place of one of the site's. */
async function show({ page }: Person, body: string): Promise<void> {
  await page.goto('/login');
  await page.setContent(
    `<!doctype html><html lang="en"><head><title>A page</title></head><body><main><h1>A page</h1>${body}</main></body></html>`,
  );
}

describe('What every journey looks for is found where it is', () => {
  let stage: Stage;
  let somebody: Person;

  beforeAll(async () => {
    stage = await openStage('checks');
  });
  beforeEach(async () => {
    somebody = await stage.window('quality', { width: 400, height: 300 });
  });
  afterEach(() => somebody.context.close());
  afterAll(() => stage.close());

  it('nothing, on a page with nothing wrong', async () => {
    await show(somebody, '<p>All is well.</p><button>Go on</button>');
    await strike(somebody, 'Tab');
    expect(await misfits(somebody.page)).toEqual([]);
    await expectCalm(somebody);
  });

  it.each([
    ['a page wider than its window', '<p style="width: 500px">Wide</p>', /is \d+ wide in 400/],
    ['text that is cut', '<textarea rows="1">a\nb\nc\nd</textarea>', /The text is cut: "a/],
    [
      'one thing over another',
      '<button>First</button><button style="margin-left: -30px">Second</button>',
      /"First" overlaps <button> "Second"/,
    ],
  ])('%s', async (_, body, found) => {
    await show(somebody, body);
    expect((await misfits(somebody.page)).join('\n')).toMatch(found);
  });

  it.each([
    [
      'a picture without words',
      '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">',
      'image-alt',
    ],
    ['grey on grey', '<p style="color: #888; background: #999">Hardly</p>', 'color-contrast'],
  ])('%s', async (_, body, rule) => {
    await show(somebody, body);
    await expect(expectCalm(somebody)).rejects.toThrow(rule);
  });

  it.each([
    ['an error in the console', "console.error('It broke.')", 'It broke.'],
    ['an error nobody caught', "setTimeout(() => { throw new Error('Oops.') })", 'uncaught: Oops.'],
    ['an answer that failed', "fetch('/rest/api/3/nothing')", '/rest/api/3/nothing'],
  ])('%s', async (_, script, complaint) => {
    await somebody.page.goto('/login');
    await somebody.page.getByRole('heading', { level: 1 }).waitFor();
    await somebody.page.evaluate(script);
    await expect(async () => {
      while (somebody.complaints.all().length === 0) await somebody.page.evaluate('1');
      await expectCalm(somebody);
    }).rejects.toThrow(complaint);
  });

  it('what the content security policy of a frame forbids', async () => {
    await somebody.page.goto(`${stage.site.host.framesUrl}/static/build/root-cause.html`);
    await somebody.page
      .evaluate("fetch('https://elsewhere.example/')")
      .catch((refused: unknown) => expect(String(refused)).toMatch(/Failed to fetch/));
    expect(somebody.complaints.all().join('\n')).toMatch(/Content Security Policy/);
  });

  it.each([
    ['focus that is lost', '<button onclick="this.remove()">Go</button>', 'The focus is lost.'],
    [
      'focus that nobody sees',
      '<button style="outline: none" onclick="">Go</button>',
      'The focus is not marked on <button>',
    ],
    [
      'focus out of sight',
      "<button onclick=\"document.querySelector('main').style.marginTop='900px'\">Go</button>",
      'is out of sight',
    ],
  ])('%s', async (_, body, found) => {
    await show(somebody, body);
    await somebody.page.keyboard.press('Tab');
    await somebody.page.keyboard.press('Enter');
    await expect(expectFocusSeen(somebody)).rejects.toThrow(found);
  });
});
