import type {
  SliDefinition,
  SliQuery,
  SliQueryFault,
} from '@almanac/backstage-plugin-insights-node';
import type { FirstReach } from '../model/collecting/firstReach';

/** How far back a new SLI is known, and the name of the source that knows it. */
export interface SliReach extends FirstReach {
  readonly source: string;
}

/** The sources of SLIs that the portal has. */
export interface KnownSources {
  /** What `metricSourceRef` may name without a DataSource document. */
  names(): readonly string[];
  /** What is wrong in a query for the source that has its name or its type; undefined where there is none. */
  check(query: SliQuery): readonly SliQueryFault[] | undefined;
  /** What an SLI begins with when it is new; undefined where its counts begin with the portal, or there is no such source. */
  reachOf(sli: SliDefinition): SliReach | undefined;
}
