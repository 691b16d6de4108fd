import type { components } from '@almanac/backstage-plugin-insights-common';
import { API_PATH } from './apiPath';
import { presentProblem, problemTypeOf } from './http/problemDocument';
import { Problem } from './Problem';
import { problemCatalogue, type ProblemId } from './problemCatalogue';
import { problemExamples } from './problemExamples';

/** The trace id of W3C's own examples: no request of anybody. */
const EXAMPLE_TRACE_ID = '4bf92f3577b34da6a3ce929d0e0e4736';

/** What the API says of a kind of problem, with one occurrence of it. */
export function presentProblemType(
  id: ProblemId,
): components['schemas']['ProblemType'] {
  const { method, path, detail, errors } = problemExamples[id];
  const [instance] = `${API_PATH}${path}`.split('?');
  return {
    id,
    type: problemTypeOf(id),
    ...problemCatalogue[id],
    example: {
      request: `${method} ${API_PATH}${path}`,
      answer: presentProblem(new Problem(id, detail, { errors }), {
        instance,
        traceId: EXAMPLE_TRACE_ID,
      }),
    },
  };
}
