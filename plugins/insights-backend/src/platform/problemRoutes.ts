import type { components } from '@almanac/backstage-plugin-insights-common';
import { problemTypeOf } from './http/problemDocument';
import type { OperationHandlers } from './operations';
import { Problem } from './Problem';
import { problemCatalogue, type ProblemId } from './problemCatalogue';

/** Answers the operations about problem types. */
export function createProblemRoutes(): OperationHandlers<
  'listProblemTypes' | 'getProblemType'
> {
  return {
    async listProblemTypes() {
      return { body: { items: problemIds().map(presentProblemType) } };
    },
    async getProblemType({ path: { problemId } }) {
      const id = problemIds().find(known => known === problemId);
      if (!id) {
        throw new Problem(
          'unknown-problem-type',
          `There is no problem type ${problemId}.`,
        );
      }
      return { body: presentProblemType(id) };
    },
  };
}

function presentProblemType(
  id: ProblemId,
): components['schemas']['ProblemType'] {
  return { id, type: problemTypeOf(id), ...problemCatalogue[id] };
}

function problemIds(): ProblemId[] {
  return Object.keys(problemCatalogue).sort() as ProblemId[];
}
