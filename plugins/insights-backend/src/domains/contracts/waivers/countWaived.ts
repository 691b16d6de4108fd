import type {
  ContractChange,
  ContractChangeCounts,
} from '../model/ContractReading';
import type { Waiver } from './Waiver';
import { waiverForChange } from './waiverForChange';

/** How many of some changes are waived, by weight. */
export function countWaived(
  waivers: readonly Waiver[],
  changes: readonly ContractChange[],
): ContractChangeCounts {
  const counts = { breaking: 0, risky: 0, safe: 0 };
  if (waivers.length === 0) return counts;
  for (const change of changes) {
    if (waiverForChange(waivers, change)) counts[change.severity] += 1;
  }
  return counts;
}
