import type { OperationHandlers } from './operations';
import { presentProblemType } from './presentProblemType';
import { problemIdOf, problemIds } from './problemIds';
import { unknownProblemType } from './unknownProblemType';

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
      if (!id) throw unknownProblemType(problemId);
      return { body: presentProblemType(id) };
    },
  };
}
