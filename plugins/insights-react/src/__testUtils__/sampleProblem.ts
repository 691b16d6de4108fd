import { ProblemError } from '@almanac/backstage-plugin-insights-common';
import type { Problem } from '../api/wire';

/** A refusal as the backend answers it. */
export function sampleProblem(
  status: number,
  changes: Partial<Problem> = {},
): ProblemError {
  return new ProblemError({
    type: '/api/insights/v1/problems/sample',
    title: 'Sample title',
    status,
    detail: 'Sample detail.',
    instance: '/api/insights/v1/radars',
    traceId: '4bf92f35',
    error: { name: 'Error', message: 'Sample detail.' },
    response: { statusCode: status },
    ...changes,
  });
}
