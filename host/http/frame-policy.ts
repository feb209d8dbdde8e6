import { CSPInjectionService, CSPProcessingService } from '@forge/csp';
import { load } from 'cheerio';
import type { AppManifest } from '../forge/manifest/manifest.ts';

const quiet = { info: () => undefined };

/**
 * The Content-Security-Policy the platform sends with a page of the app, made by its own package.
 * Only the address for reports is another: the package's own would widen connect-src.
 */
export function framePolicy(html: string, { content }: AppManifest, shellOrigin: string): string {
  const details = new CSPProcessingService(quiet, load).getCspDetails(html, {
    scopes: [],
    content,
  });
  const policy = new CSPInjectionService().getInjectableCSP({
    existingCSPDetails: details,
    microsEnv: 'prod',
    hostname: shellOrigin,
  });
  return [...policy.slice(0, -1), 'report-uri /__csp-report'].join('; ');
}
