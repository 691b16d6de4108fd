import type { components } from '@almanac/backstage-plugin-insights-common';

type Schemas = components['schemas'];

/** A working without when it was computed: the same counts give the same one. */
export type FrozenWorking = Omit<Schemas['Working'], 'computedAt'>;

/** How one objective fared. */
export type FrozenObjective = Omit<Schemas['SloReportObjective'], 'working'> & {
  readonly working: FrozenWorking;
};

/** How one SLO fared. */
export type FrozenSlo = Omit<Schemas['SloReportSlo'], 'objectives'> & {
  readonly objectives: FrozenObjective[];
};

/** All that a report says, apart from who froze it and when. */
export type ReportContent = Omit<
  Schemas['SloReport'],
  'id' | 'digest' | 'createdAt' | 'createdBy' | 'slos'
> & { readonly slos: FrozenSlo[] };
