import type { Clock } from '../clock.ts';
import type { Collection, Store } from '../store/store.ts';
import type {
  Field,
  FieldScheme,
  IssueType,
  IssueTypeScheme,
  IssueTypeScreenScheme,
  LinkType,
  Priority,
  Screen,
  ScreenScheme,
  Status,
  Workflow,
  WorkflowScheme,
} from './model/configuration.ts';
import type { Exchange } from './exchange.ts';
import { createLedger, type Ledger } from './ledger.ts';
import type { Issue, IssueLink } from './model/issue.ts';
import type { Attachment } from './model/attachment.ts';
import type { Mail } from './model/mail.ts';
import type { Person } from './model/people.ts';
import type { Project } from './model/project.ts';
import type { RemoteLink } from './model/remote-link.ts';
import type { Task } from './model/task.ts';
import type { Version } from './model/version.ts';
import { seedFreshJira } from './seed/seed.ts';

/** What a product event carries; `deliver` is the Forge side, which may delay, double and reorder it. */
export type Announce = (event: { eventType: string } & Record<string, unknown>) => void;

/** What a workflow asks of an app's function validator. */
export type RunValidator = (question: {
  moduleKey: string;
  payload: {
    issue: { key: string | null };
    configuration: unknown;
    transition: {
      from: { id: string };
      to: { id: string };
      modifiedFields: Record<string, unknown>;
    };
  };
}) => Promise<{ result: boolean; errorMessage?: string }>;

/** What Jira knows of the installed app. */
export interface InstalledApp {
  appId: string;
  environmentId: string;
  name: string;
  scopes: string[];
  /** Workflow validators the manifest declares. */
  validators: { key: string; name: string; description: string }[];
  /** Entity properties the manifest indexes for JQL. */
  indexedProperties: {
    propertyKey: string;
    entityType: string;
    values: { path: string; type: string; searchAlias?: string }[];
  }[];
}

/** Everything Jira knows, and the two doors to the app. */
export interface JiraSite {
  cloudId: string;
  baseUrl: string;
  clock: Clock;
  store: Store;
  app: InstalledApp;
  announce: Announce;
  runValidator: RunValidator;
  /** What the app's calls cost this hour. */
  ledger: Ledger;
  /** Called with every exchange; a test records them. */
  observe?: (exchange: Exchange) => void;
  /** Sites move from field configurations to field schemes one by one; the calls they answer differ. */
  fieldModel: 'schemes' | 'configurations';
  people: Collection<Person>;
  projects: Collection<Project>;
  issueTypes: Collection<IssueType>;
  issueTypeSchemes: Collection<IssueTypeScheme>;
  fields: Collection<Field>;
  fieldSchemes: Collection<FieldScheme>;
  screens: Collection<Screen>;
  screenSchemes: Collection<ScreenScheme>;
  issueTypeScreenSchemes: Collection<IssueTypeScreenScheme>;
  statuses: Collection<Status>;
  workflows: Collection<Workflow>;
  workflowSchemes: Collection<WorkflowScheme>;
  linkTypes: Collection<LinkType>;
  priorities: Collection<Priority>;
  issues: Collection<Issue>;
  /** Ids by key, for keys are looked up far more often than issues are made. */
  issueKeys: Collection<{ id: string }>;
  issueLinks: Collection<IssueLink>;
  remoteLinks: Collection<RemoteLink>;
  attachments: Collection<Attachment>;
  versions: Collection<Version>;
  mail: Collection<Mail>;
  tasks: Collection<Task>;
}

export interface JiraSetting {
  store: Store;
  clock: Clock;
  app: InstalledApp;
  announce: Announce;
  runValidator: RunValidator;
  baseUrl: string;
  cloudId: string;
}

/** The site kept in that store; an empty store becomes a Jira fresh from the factory. */
export function openJiraSite(setting: JiraSetting): JiraSite {
  const { store } = setting;
  const site: JiraSite = {
    ...setting,
    ledger: createLedger(setting.clock),
    fieldModel: 'schemes',
    people: store.collection('person'),
    projects: store.collection('project'),
    issueTypes: store.collection('issueType'),
    issueTypeSchemes: store.collection('issueTypeScheme'),
    fields: store.collection('field'),
    fieldSchemes: store.collection('fieldScheme'),
    screens: store.collection('screen'),
    screenSchemes: store.collection('screenScheme'),
    issueTypeScreenSchemes: store.collection('issueTypeScreenScheme'),
    statuses: store.collection('status'),
    workflows: store.collection('workflow'),
    workflowSchemes: store.collection('workflowScheme'),
    linkTypes: store.collection('linkType'),
    priorities: store.collection('priority'),
    issues: store.collection('issue'),
    issueKeys: store.collection('issueKey'),
    issueLinks: store.collection('issueLink'),
    remoteLinks: store.collection('remoteLink'),
    attachments: store.collection('attachment'),
    versions: store.collection('version'),
    mail: store.collection('mail'),
    tasks: store.collection('task'),
  };
  if (site.people.size === 0) seedFreshJira(site);
  return site;
}
