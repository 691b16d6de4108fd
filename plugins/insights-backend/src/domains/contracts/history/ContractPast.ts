import type { PastContract } from '@almanac/backstage-plugin-insights-node';
import type { HistoryFinding } from './HistoryFinding';

/** Where the past of an API was found. */
export interface ContractPast {
  readonly source: 'git' | 'module';
  /** What is read, in words. */
  readonly place: string;
  /** The latest commit, so that the next time only later ones are read. */
  readonly head: string | null;
  /** Its definitions, the latest first. */
  readonly versions: AsyncIterable<PastContract>;
  /** What was in the way; more may come while versions are read. */
  readonly findings: readonly HistoryFinding[];
}

/** Why there is none. */
export interface NoPast {
  readonly place?: string;
  readonly findings: readonly HistoryFinding[];
}
