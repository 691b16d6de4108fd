import type { OperationHandlers } from '../../../platform/operations';
import type { SloCalculator } from './SloCalculator';

/** Operations that keep and read nothing. */
export type SloCalculatorOperations = 'analyseSlo' | 'analyseSloDefinition';

/** Answers what is posted. */
export function createCalculatorRoutes(
  calculator: SloCalculator,
): OperationHandlers<SloCalculatorOperations> {
  return {
    async analyseSlo({ body }) {
      return { body: calculator.evaluate(body) };
    },

    async analyseSloDefinition({ body }) {
      return { body: calculator.checkDefinitions(body) };
    },
  };
}
