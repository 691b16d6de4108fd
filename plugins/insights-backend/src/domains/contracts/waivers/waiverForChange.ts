import type { ContractChange } from '../model/ContractReading';
import type { Waiver } from './Waiver';
import { waiverFor } from './waiverFor';

/** The waiver in force for a change between two definitions. */
export function waiverForChange(
  waivers: readonly Waiver[],
  { ruleId, pointers }: Pick<ContractChange, 'ruleId' | 'pointers'>,
): Waiver | undefined {
  return waiverFor(waivers, {
    ...{ subject: 'change', ruleId },
    pointers: [pointers.before, pointers.after],
  });
}
