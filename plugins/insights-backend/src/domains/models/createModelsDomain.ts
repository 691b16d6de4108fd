import type { OperationHandlers } from '../../platform/operations';
import {
  createCalculatorRoutes,
  type ModelCalculatorOperations,
} from './calculator/calculatorRoutes';
import { ModelCardCalculator } from './calculator/ModelCardCalculator';

/** The domain, wired. */
export interface ModelsDomain {
  readonly routes: OperationHandlers<ModelCalculatorOperations>;
  /** Lets worker threads start once there is something to do. */
  start(): void;
  stop(): Promise<void>;
}

/** Wires the domain. */
export function createModelsDomain(): ModelsDomain {
  const calculator = new ModelCardCalculator();
  return {
    routes: createCalculatorRoutes(calculator),
    start: () => calculator.start(),
    stop: () => calculator.stop(),
  };
}
