import type { OperationHandlers } from '../../../platform/operations';
import type { ModelCardCalculator } from './ModelCardCalculator';

/** Operations that keep and read nothing. */
export type ModelCalculatorOperations = 'analyseModelCard';

/** Answers what is posted. */
export function createCalculatorRoutes(
  calculator: ModelCardCalculator,
): OperationHandlers<ModelCalculatorOperations> {
  return {
    async analyseModelCard({ body }) {
      return { body: await calculator.analyse(body) };
    },
  };
}
