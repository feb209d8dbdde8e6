import { useEffect, useState } from 'react';
import type { Refusal } from '../../../src/contract/wire';
import { useCase } from '../case/case-context';
import {
  type ProjectChoice,
  usePlanning,
  type Wanted,
  type WorkTypeChoice,
} from './action-planning';

/** Where an action is to be made, and as what. */
export interface Target {
  readonly project: ProjectChoice | null;
  readonly setProject: (project: ProjectChoice | null) => void;
  readonly workTypes: readonly WorkTypeChoice[];
  readonly workType: string | null;
  readonly setWorkType: (workType: string) => void;
  /** What Jira wants for it; null until it said so. */
  readonly wanted: Wanted | null;
  /** Why Jira does not tell what can be made there. */
  readonly refusal: Refusal | null;
}

/** What teams use for work by itself goes first. */
const usual = /^task$/i;

/** Begins with the project of the case, where something may be created there. */
export function useTarget(): Target {
  const { record } = useCase();
  const planning = usePlanning();
  const [project, setProject] = useState<ProjectChoice | null>(null);
  const [workTypes, setWorkTypes] = useState<readonly WorkTypeChoice[]>([]);
  const [workType, setWorkType] = useState<string | null>(null);
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  useEffect(() => {
    let current = true;
    const key = record.key.split('-')[0] ?? '';
    void planning.projects(key).then((answer) => {
      const own = answer.ok ? answer.value.find(({ id }) => id === record.projectId) : undefined;
      if (current && own) setProject((chosen) => chosen ?? own);
    });
    return () => {
      current = false;
    };
  }, [planning, record.key, record.projectId]);

  useEffect(() => {
    setWorkTypes([]);
    setWorkType(null);
    setRefusal(null);
    if (project === null) return;
    let current = true;
    void planning.workTypes(project.id).then((answer) => {
      if (!current) return;
      if (!answer.ok) {
        setRefusal(answer.refusal);
        return;
      }
      const first = answer.value.find(({ name }) => usual.test(name)) ?? answer.value[0];
      setWorkTypes(answer.value);
      setWorkType(first?.id ?? null);
    });
    return () => {
      current = false;
    };
  }, [planning, project]);

  useEffect(() => {
    setWanted(null);
    if (project === null || workType === null) return;
    let current = true;
    void planning.wanted(project.id, workType).then((answer) => {
      if (current && answer.ok) setWanted(answer.value);
    });
    return () => {
      current = false;
    };
  }, [planning, project, workType]);

  return { project, setProject, workTypes, workType, setWorkType, wanted, refusal };
}
