import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { z } from 'zod';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Without these, a browser in a closed network looks up its maker's hosts at every start. */
const quietly = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The packaged browser asks for these; with them one broken page ends them all, and origins mean nothing. */
const unfit = new Set([
  '--single-process',
  '--disable-web-security',
  '--allow-running-insecure-content',
]);

const Packaged = z.object({ path: z.string(), args: z.array(z.string()) });

/** The browser that npm brings, for machines that have none; asked of its own process, as it is an ES module. */
function packaged(): z.infer<typeof Packaged> {
  const program =
    "import('@sparticuz/chromium').then(async ({ default: chromium }) => console.log(JSON.stringify({ path: await chromium.executablePath(), args: chromium.args })))";
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
  });
  return Packaged.parse(JSON.parse(output));
}

/** Chrome or Chromium as it is found on the machine, else from npm; `RATCHET_BROWSER=packaged` asks for the latter. */
export async function launchBrowser(): Promise<Browser> {
  const found =
    process.env['RATCHET_BROWSER'] === 'packaged' ? undefined : installed.find(existsSync);
  if (found) return chromium.launch({ executablePath: found, args: quietly, headless: true });
  const { path, args } = packaged();
  const fitting = args.filter((argument) => !unfit.has(argument));
  return chromium.launch({ executablePath: path, args: [...fitting, ...quietly], headless: true });
}
