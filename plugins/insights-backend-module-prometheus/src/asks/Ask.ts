import type { Selector } from '../promql/Selector';

/** Numbers that a server is asked for: one for each slice, or NaN. */
export type Ask =
  | {
      /** Events of the counters of a selector. Only these can be asked for together. */
      readonly kind: 'counts';
      readonly selector: Selector;
      readonly unitSeconds: number;
      /** Whether slices without a sample are NaN; otherwise they may be zero. */
      readonly isMasked: boolean;
    }
  | {
      /** What an expression gives at the end of each slice. */
      readonly kind: 'expression';
      readonly expression: string;
      readonly unitSeconds: number;
    };

/** Asks with the same key have the same answer. */
export const askKey = (ask: Ask) => JSON.stringify(ask);
