import type { SliFailure } from '@almanac/backstage-plugin-insights-node';
import { CannotAsk } from '../asks/CannotAsk';
import { PrometheusError } from '../http/PrometheusError';

const ASK_FOR_LESS =
  'Ask for less: record the sums with a rule of Prometheus and query what it records, or raise `timeoutSeconds` of the source.';

const REMEDIES = {
  query: 'Try the query in the page of Prometheus.',
  heavy: ASK_FOR_LESS,
  slow: ASK_FOR_LESS,
  busy: 'It is asked again later. Lower `maxConcurrency` of the source when this happens often.',
  unavailable: 'See whether the server and what stands before it run.',
} as const;

/** What an SLI could not be read for; undefined where that is nothing to do with the SLI. */
export function failureOf(error: unknown): SliFailure | undefined {
  if (error instanceof CannotAsk) {
    const { message, howToMend } = error;
    return { reason: message, howToMend, isLasting: true };
  }
  if (!(error instanceof PrometheusError) || error.kind === 'unavailable') {
    return undefined;
  }
  const { kind, message, isLasting, retryAfterSeconds } = error;
  return {
    reason: message,
    howToMend: REMEDIES[kind],
    isLasting,
    ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
  };
}
