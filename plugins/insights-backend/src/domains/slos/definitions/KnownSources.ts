import type {
  SliQuery,
  SliQueryFault,
} from '@almanac/backstage-plugin-insights-node';

/** The sources of SLIs that the portal has. */
export interface KnownSources {
  /** What `metricSourceRef` may name without a DataSource document. */
  names(): readonly string[];
  /** What is wrong in a query for the source that has its name or its type; undefined where there is none. */
  check(query: SliQuery): readonly SliQueryFault[] | undefined;
}
