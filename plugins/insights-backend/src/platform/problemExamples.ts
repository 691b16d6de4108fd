import type { ProblemFieldError } from './Problem';
import type { ProblemId } from './problemCatalogue';

/** One occurrence of a problem: a request, and what its answer says of it. */
export interface ProblemExample {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below the base of the API. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The body as it is sent. */
  readonly body?: string;
  readonly detail: string;
  readonly errors?: readonly ProblemFieldError[];
}

const NOWHERE = '00000000-0000-4000-8000-000000000000';
const NO_OBJECTIVES =
  'line 4, column 7: spec.objectives is missing (openslo/missing-field). Write what is asked for at this place.';
const ANY_STATE = { 'If-Match': '*' };

/** An occurrence of each kind of problem, for its page. The test of the documents' commands sends what can be sent. */
export const problemExamples: Readonly<Record<ProblemId, ProblemExample>> = {
  'unknown-collector': {
    method: 'GET',
    path: '/collectors/no-such-collector',
    detail: 'No collector no-such-collector is installed.',
  },
  'unknown-signal': {
    method: 'GET',
    path: '/signals/web-platform:no-such-signal',
    detail: 'There is no signal "web-platform:no-such-signal".',
  },
  'unknown-topic': {
    method: 'GET',
    path: '/topics/web-platform:no-such-topic',
    detail: 'There is no topic "web-platform:no-such-topic".',
  },
  'unknown-radar': {
    method: 'GET',
    path: '/radars/no-such-radar',
    detail: 'There is no radar "no-such-radar".',
  },
  'unknown-blip': {
    method: 'GET',
    path: '/radars/web-platform/blips/web-platform:no-such-topic',
    detail:
      'The radar "web-platform" has no blip for the topic "web-platform:no-such-topic".',
  },
  'unknown-contract': {
    method: 'GET',
    path: '/contracts/api%3Adefault%2Fno-such-api',
    detail: 'The catalog has no API entity api:default/no-such-api.',
  },
  'unknown-snapshot': {
    method: 'GET',
    path: `/contracts/api%3Adefault%2Finsights/snapshots/${NOWHERE}`,
    detail: `api:default/insights has no snapshot ${NOWHERE}.`,
  },
  'unknown-slo': {
    method: 'GET',
    path: '/slos/no-such-slo',
    detail: 'There is no SLO "no-such-slo".',
  },
  'unknown-sla': {
    method: 'GET',
    path: '/slas/no-such-agreement',
    detail: 'No agreement has the name no-such-agreement.',
  },
  'unknown-slo-report': {
    method: 'GET',
    path: `/slo-reports/${NOWHERE}`,
    detail: `No report has the id ${NOWHERE}.`,
  },
  'unknown-slo-action': {
    method: 'GET',
    path: `/slo-actions/${NOWHERE}`,
    detail: `No action has the id ${NOWHERE}.`,
  },
  'unknown-sli': {
    method: 'POST',
    path: '/slis/no-such-sli/buckets',
    body: '{"buckets":{"start":"2026-03-02T00:00:00Z","stepSeconds":3600,"good":[1],"total":[1]}}',
    detail: 'No SLO is evaluated on counts that are pushed as "no-such-sli".',
  },
  'unknown-model': {
    method: 'GET',
    path: '/models/built-in/no-such-model',
    detail: 'There is no model no-such-model in the registry built-in.',
  },
  'unknown-promotion': {
    method: 'GET',
    path: `/models/model-files/demand-forecast/promotions/${NOWHERE}`,
    detail: `The ledger of the model demand-forecast has no entry ${NOWHERE}.`,
  },
  'unknown-problem-type': {
    method: 'GET',
    path: '/problems/no-such-type',
    detail: 'There is no problem type no-such-type.',
  },
  'no-analysis-yet': {
    method: 'GET',
    path: '/topics/web-platform:has/analyses/web-platform:support-share',
    detail:
      'The trend of "web-platform:support-share" for "web-platform:has" has not been analysed yet.',
  },
  'no-series': {
    method: 'GET',
    path: '/topics/web-platform:has/series/web-platform:group-features',
    detail:
      'The signal "web-platform:group-features" is not measured for the topic "web-platform:has".',
  },
  'invalid-request': {
    method: 'GET',
    path: '/topics?limit=0',
    detail: 'The query is not what the operation takes: limit must be >= 1.',
    errors: [{ pointer: 'limit', detail: 'must be >= 1' }],
  },
  'invalid-json': {
    method: 'POST',
    path: '/analyses/trend',
    body: '{"series":[',
    detail:
      'The body is not JSON: line 1, column 12: expected a value or ], found the end.',
  },
  'invalid-cursor': {
    method: 'GET',
    path: '/topics?cursor=bm90LWEtY3Vyc29y',
    detail: 'The cursor is not one of this list with these filters.',
    errors: [{ pointer: 'cursor', detail: 'not of this list' }],
  },
  'unsupported-media-type': {
    method: 'POST',
    path: '/analyses/trend',
    headers: { 'Content-Type': 'text/plain' },
    body: 'series',
    detail: 'The body is of type text/plain.',
  },
  'body-too-large': {
    method: 'POST',
    path: '/analyses/trend',
    detail: 'The body has more than 20971520 bytes, the most that is taken.',
  },
  'batch-too-large': {
    method: 'POST',
    path: '/analyses/trend',
    detail: '1100 series are too many for one request: at most 1000 are taken.',
    errors: [
      { pointer: '/series', detail: 'must NOT have more than 1000 items' },
    ],
  },
  'calculation-too-long': {
    method: 'POST',
    path: '/analyses/contract-diff',
    detail: 'The calculation took longer than 20 s and was given up.',
  },
  unauthenticated: {
    method: 'GET',
    path: '/radars',
    detail: 'Missing credentials',
  },
  forbidden: {
    method: 'POST',
    path: '/collectors/web-platform/runs',
    detail: 'The permission insights.collection.run is not given.',
  },
  conflict: {
    method: 'POST',
    path: '/models/mlflow/demand/versions',
    body: '{}',
    detail: 'Versions of the registry mlflow are registered there, not here.',
  },
  'not-evaluable': {
    method: 'GET',
    path: '/slos/paid-order/history',
    detail:
      'The SLO "paid-order" could not be evaluated: 24 values have 192 bytes, not 1',
  },
  'faulty-definition': {
    method: 'POST',
    path: '/slo-definitions',
    body: '{"text":"apiVersion: openslo/v1\\nkind: SLO\\nmetadata: { name: no-objective }\\nspec: { service: checkout, budgetingMethod: Occurrences, indicatorRef: x, timeWindow: [{ duration: 28d, isRolling: true }] }\\n"}',
    detail: `The definition cannot be used. It has a fault: ${NO_OBJECTIVES}`,
    errors: [{ pointer: '/text', detail: NO_OBJECTIVES }],
  },
  'refused-deprecation': {
    method: 'PUT',
    path: '/models/model-files/demand-forecast/deprecation',
    headers: ANY_STATE,
    body: '{"reason":"Replaced.","endsOn":"2020-01-01"}',
    detail: 'The end 2020-01-01 is over: today is 2026-11-26 in UTC.',
    errors: [
      {
        pointer: '/endsOn',
        detail: 'The end 2020-01-01 is over: today is 2026-11-26 in UTC.',
      },
    ],
  },
  'not-editable': {
    method: 'PUT',
    path: '/slo-definitions/paid-order',
    headers: ANY_STATE,
    body: '{"text":"kind: SLO"}',
    detail: 'paid-order is defined by the file examples/slos/checkout.yaml.',
  },
  'precondition-failed': {
    method: 'PUT',
    path: '/models/model-files/demand-forecast/deprecation',
    headers: { 'If-Match': '"00000000"' },
    body: '{"reason":"Replaced."}',
    detail:
      'Whether it is deprecated, or how, is not as it was when it was read for this change.',
  },
  'precondition-required': {
    method: 'PUT',
    path: '/models/model-files/demand-forecast/deprecation',
    body: '{"reason":"Replaced."}',
    detail: 'The request names no state that the edit is made on.',
    errors: [{ pointer: 'If-Match', detail: 'is missing' }],
  },
  'not-found': {
    method: 'GET',
    path: '/no-such-path',
    detail: 'Nothing is at /no-such-path.',
  },
  'method-not-allowed': {
    method: 'DELETE',
    path: '/radars',
    detail: 'DELETE is not among GET, HEAD.',
  },
  unavailable: {
    method: 'GET',
    path: '/contracts/api%3Adefault%2Finsights/consumers',
    detail: 'The catalog does not answer.',
  },
  'internal-error': {
    method: 'GET',
    path: '/collectors',
    detail: 'The request could not be answered.',
  },
};
