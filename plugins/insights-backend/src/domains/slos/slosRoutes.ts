import type { OperationHandlers } from '../../platform/operations';
import type { SloCalculator } from './SloCalculator';

/** Operations that the domain answers. */
export type SlosOperations = 'analyseSlo' | 'analyseSloDefinition';

/** Answers the operations about SLOs. */
export function createSlosRoutes(
  calculator: SloCalculator,
): OperationHandlers<SlosOperations> {
  return {
    async analyseSlo({ body }) {
      return { body: calculator.evaluate(body) };
    },

    async analyseSloDefinition({ body }) {
      return { body: calculator.checkDefinitions(body) };
    },
  };
}
