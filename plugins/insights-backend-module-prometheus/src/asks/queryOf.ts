import type {
  SliQuery,
  SliQueryFault,
} from '@almanac/backstage-plugin-insights-node';
import type { Dialect } from '../promql/countExpression';
import { fillWindow } from '../promql/fillWindow';
import { parsePromql, PromqlSyntaxError } from '../promql/parsePromql';
import { resultType } from '../promql/resultType';

const ANY_SECONDS = 300;

/** The text of a query of OpenSLO, without the space around it; undefined where there is none. */
export function queryOf({ spec }: SliQuery): string | undefined {
  const { query } = spec;
  const text = typeof query === 'string' ? query.trim() : '';
  return text === '' ? undefined : text;
}

/** What is wrong in a query as it stands. MetricsQL has more to it than PromQL, so that only a part is known of it. */
export function queryFaults(
  query: SliQuery,
  dialect: Dialect,
): readonly SliQueryFault[] {
  const fault = (detail: string, howToMend: string) => [
    { path: 'query', detail, howToMend },
  ];
  const text = queryOf(query);
  if (text === undefined) {
    return fault(
      query.spec.query === undefined ? 'is missing' : 'is not a text of PromQL',
      "Write PromQL, e.g. `query: sum(http_requests_total{service='cart'})`.",
    );
  }
  try {
    const type = resultType(parsePromql(fillWindow(text, ANY_SECONDS)));
    if (type === 'instant vector') return [];
    return fault(
      `gives a ${type}, not one number for each series`,
      type === 'range vector'
        ? 'Take the range away, or put `increase(…)` around it.'
        : 'Ask for series of a metric.',
    );
  } catch (error) {
    if (!(error instanceof PromqlSyntaxError)) throw error;
    if (dialect === 'metricsql') return [];
    return fault(error.message, 'Try the query in the page of Prometheus.');
  }
}
