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

/** Whether one period of an agreement was kept. */
export type FrozenPromise = Omit<Schemas['SloReportPromise'], 'working'> & {
  readonly working: FrozenWorking;
};

/** What an agreement promised in the period of a report. */
export type FrozenAgreement = Omit<Schemas['SloReportAgreement'], 'periods'> & {
  readonly periods: FrozenPromise[];
};

/** What was promised, and whether it was kept. */
export type FrozenPromised = Omit<
  Schemas['SloReportPromised'],
  'agreements'
> & {
  readonly agreements: FrozenAgreement[];
};

/** All that a report says, apart from who froze it and when. Reports of before promises were told have none. */
export type ReportContent = Omit<
  Schemas['SloReport'],
  'id' | 'digest' | 'createdAt' | 'createdBy' | 'slos' | 'promised'
> & { readonly slos: FrozenSlo[]; readonly promised?: FrozenPromised };
