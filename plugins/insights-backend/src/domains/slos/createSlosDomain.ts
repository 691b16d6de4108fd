import type { Clock } from '../../platform/Clock';
import type { OperationHandlers } from '../../platform/operations';
import { SloCalculator } from './SloCalculator';
import { createSlosRoutes, type SlosOperations } from './slosRoutes';

/** The domain, wired. */
export interface SlosDomain {
  readonly routes: OperationHandlers<SlosOperations>;
}

/** Wires the domain. */
export function createSlosDomain({
  clock,
}: {
  readonly clock: Clock;
}): SlosDomain {
  return { routes: createSlosRoutes(new SloCalculator(clock)) };
}
