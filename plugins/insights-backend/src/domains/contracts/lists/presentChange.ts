import type { components } from '@almanac/backstage-plugin-insights-common';
import type { ContractChange } from '../model/ContractReading';

/** A change as the API shows it; why it matters is said once, by its rule. */
export function presentChange({
  explanation: _,
  ...change
}: ContractChange): components['schemas']['ContractChange'] {
  return change;
}
