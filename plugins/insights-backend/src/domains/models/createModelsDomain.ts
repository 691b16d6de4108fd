import type { OperationHandlers } from '../../platform/operations';
import {
  createCalculatorRoutes,
  type ModelCalculatorOperations,
} from './calculator/calculatorRoutes';
import { ModelCardCalculator } from './calculator/ModelCardCalculator';

/** The domain, wired. */
export interface ModelsDomain {
  readonly routes: OperationHandlers<ModelCalculatorOperations>;
}

/** Wires the domain. */
export function createModelsDomain(): ModelsDomain {
  return { routes: createCalculatorRoutes(new ModelCardCalculator()) };
}
