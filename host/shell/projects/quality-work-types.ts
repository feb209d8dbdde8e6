/** The work types by which a person sees that a project has been set up. */
export const qualityWorkTypes = ['Nonconformance', 'CAPA'] as const;
