import type { OperationHandlers } from './operations';
import { presentProblemType } from './presentProblemType';
import { Problem } from './Problem';
import { problemIdOf, problemIds } from './problemIds';

/** Answers the operations about problem types. */
export function createProblemRoutes(): OperationHandlers<
  'listProblemTypes' | 'getProblemType'
> {
  return {
    async listProblemTypes() {
      return { body: { items: problemIds().map(presentProblemType) } };
    },
    async getProblemType({ path: { problemId } }) {
      const id = problemIdOf(problemId);
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
