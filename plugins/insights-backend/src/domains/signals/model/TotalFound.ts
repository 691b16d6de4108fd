import type { components } from '@almanac/backstage-plugin-insights-common';

/** Of which members a total is, as the API gives it. */
export type PartialTotal = components['schemas']['PartialTotal'];

/** A total, and of whom it is where some members are left out. */
export interface TotalFound {
  readonly total: Float64Array;
  readonly partialTotal?: PartialTotal & {
    /** Ids of the members that it is of. */
    readonly ids: ReadonlySet<string>;
  };
}
