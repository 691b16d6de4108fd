import type { SliBuckets } from './SliBuckets';
import type { SliDefinition, SliQuery } from './SliDefinition';

/** One SLI as a source is asked for it. */
export interface SliRequest {
  /** Comes back in the reading. */
  readonly id: string;
  readonly sli: SliDefinition;
  /** Width of the buckets that are asked for, in seconds; divides a day. */
  readonly stepSeconds: number;
}

/** SLIs that are asked for together, over one stretch of time, so that a source can batch them. */
export interface SliReadRequest {
  readonly slis: readonly SliRequest[];
  /** A multiple of each step, in seconds since 1970. */
  readonly startSeconds: number;
  /** A multiple of each step; never in the future. */
  readonly endSeconds: number;
  /** Aborted when the run must stop. A source obeys within a second. */
  readonly signal: AbortSignal;
}

/** Why an SLI could not be read. No secrets: it is shown on pages. */
export interface SliFailure {
  readonly reason: string;
  readonly howToMend: string;
  /** Whether asking again cannot help before the definition changes. */
  readonly isLasting: boolean;
  /** How long the source asked to be left alone, e.g. by `Retry-After`. */
  readonly retryAfterSeconds?: number;
}

/** What a source knows of one SLI, or why it could not be asked. */
export type SliReading =
  | {
      readonly id: string;
      readonly buckets: SliBuckets;
      /** What was asked, as a person could ask it again; for the working. */
      readonly queries: readonly string[];
    }
  | { readonly id: string; readonly failure: SliFailure };

/** Something that a source cannot answer in an SLI, found without asking. */
export interface SliQueryFault {
  /** Key of the query's `spec`; empty for the whole. */
  readonly path: string;
  readonly detail: string;
  readonly howToMend: string;
}

/**
 * Knows good and total counts of SLIs.
 *
 * It answers every request once, in any order, and never throws for one SLI alone. What it does not know is NaN, never
 * zero; the same stretch asked twice may give more the second time (late samples), and the later answer counts.
 */
export interface SliSource {
  /** What `metricSourceRef` of OpenSLO names; unique in the portal, kebab case. */
  readonly name: string;
  /** What `type` of OpenSLO names, e.g. `Prometheus`; compared without regard to case. */
  readonly type: string;
  readonly title: string;
  /** What is read, from where, for a reader of the page; no secrets. */
  readonly description: string;
  /** Its numbers are made up, and every page says so. */
  readonly isExample?: boolean;
  /** Samples may come so late; so much of what was read is read again. */
  readonly lateSeconds: number;
  /** How far back it knows something; left out where it is not known. */
  readonly retentionSeconds?: number;
  /** What is wrong in a query, without asking anybody. */
  check(query: SliQuery): readonly SliQueryFault[];
  /** @throws Error where the source as a whole does not answer; what was yielded before counts. */
  read(request: SliReadRequest): AsyncIterable<SliReading>;
}
