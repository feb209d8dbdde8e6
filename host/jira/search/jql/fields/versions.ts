import type { Issue } from '../../../model/issue.ts';
import type { Version } from '../../../model/version.ts';
import { may } from '../../../permissions/permissions.ts';
import { findProject } from '../../../projects/project-of.ts';
import type { JqlAsker } from '../asker.ts';
import type { JqlField } from '../field.ts';
import type { Operand } from '../query.ts';
import { choiceField } from '../values/choice.ts';

type Call = Extract<Operand, { kind: 'function' }>;

/** What JQL's functions pick from versions that are in their order, oldest first. */
const picks = new Map<string, (versions: readonly Version[]) => readonly Version[]>([
  ['releasedversions', (versions) => versions.filter(({ released }) => released)],
  ['unreleasedversions', (versions) => versions.filter(({ released }) => !released)],
  [
    'latestreleasedversion',
    (versions) => versions.filter(({ released, archived }) => released && !archived).slice(-1),
  ],
  [
    'earliestunreleasedversion',
    (versions) => versions.filter(({ released, archived }) => !released && !archived).slice(0, 1),
  ],
]);

function picked({ name, arguments: given }: Call, { site }: JqlAsker, all: readonly Version[]) {
  const pick = picks.get(name.toLowerCase());
  if (!pick) return null;
  const projects = new Set(given.map((asked) => findProject(site, asked)?.id));
  const versions = all.filter(({ projectId }) => given.length === 0 || projects.has(projectId));
  return pick(versions).map(({ id }) => id);
}

/** Versions are named by name or id; one name may mean a version of each of several projects. */
export const versionField =
  (idsOf: (issue: Issue) => readonly string[]) =>
  (name: string, asker: JqlAsker): JqlField => {
    const { site, caller } = asker;
    const versions = site.versions
      .all()
      .filter(({ projectId }) => may(site, caller, 'BROWSE_PROJECTS', projectId));
    const rank = (id: string) => versions.findIndex((version) => version.id === id);
    return choiceField(
      {
        name,
        ids: idsOf,
        resolve: (text) => {
          const wanted = text.toLowerCase();
          const named = versions.filter(
            (version) => version.name.toLowerCase() === wanted || version.id === text,
          );
          return named.length === 0 ? null : named.map(({ id }) => id);
        },
        resolveFunction: (call) => picked(call, asker, versions),
        rank,
        sortKey: (issue) => {
          const [first] = idsOf(issue);
          return first === undefined ? null : rank(first);
        },
      },
      asker,
    );
  };
