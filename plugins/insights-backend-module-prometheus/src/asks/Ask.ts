import type { Selector } from '../promql/Selector';

/** Numbers that a server is asked for: one for each slice, or NaN. */
export type Ask =
  | {
      /** What the counters of a selector count, or how often they were scraped. Only these can be asked for together. */
      readonly kind: 'counts';
      /** Events are zero, too, in slices without a sample. */
      readonly of: 'events' | 'samples';
      readonly selector: Selector;
      readonly unitSeconds: number;
    }
  | {
      /** What an expression gives at the end of each slice. */
      readonly kind: 'expression';
      readonly expression: string;
      readonly unitSeconds: number;
    };

/** An ask about counters. */
export type CountsAsk = Extract<Ask, { kind: 'counts' }>;

/** Asks with the same key have the same answer. */
export const askKey = (ask: Ask) => JSON.stringify(ask);
