import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import type { Ask } from '../platform/createAsk';
import { registerContractActions } from './contractActions';
import { registerModelActions } from './modelActions';
import { registerRadarActions } from './radarActions';
import { registerSloActions } from './sloActions';
import { registerTrendActions } from './trendActions';

/** Registers what agents may ask: reads of the API, by another door. */
export function registerAgentActions(
  registry: ActionsRegistryService,
  ask: Ask,
): void {
  registerRadarActions(registry, ask);
  registerTrendActions(registry, ask);
  registerSloActions(registry, ask);
  registerModelActions(registry, ask);
  registerContractActions(registry, ask);
}
