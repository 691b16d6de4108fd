import type { ContractChange } from '../model/ContractReading';
import type { Waiver } from './Waiver';
import { waiverFor } from './waiverFor';

/** The waiver in force for a change between two definitions. */
export function waiverForChange(
  waivers: readonly Waiver[],
  {
    ruleId,
    pointers,
    sentence,
  }: Pick<ContractChange, 'ruleId' | 'pointers' | 'sentence'>,
): Waiver | undefined {
  return waiverFor(waivers, {
    ...{ subject: 'change', ruleId, sentence },
    pointers: [pointers.before, pointers.after],
  });
}
