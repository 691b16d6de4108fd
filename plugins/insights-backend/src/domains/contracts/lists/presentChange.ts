import type { components } from '@almanac/backstage-plugin-insights-common';
import type { ContractChange } from '../model/ContractReading';

type Schemas = components['schemas'];

/** A change as the API shows it; why it matters is said once, by its rule. */
export function presentChange(
  { explanation: _, ...change }: ContractChange,
  waiver?: Schemas['ContractWaiver'],
): Schemas['ContractChange'] {
  return waiver ? { ...change, waiver } : change;
}
