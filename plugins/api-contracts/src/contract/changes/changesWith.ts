import type { ContractChange } from '@almanac/backstage-plugin-insights-react';
import type { NumberedChange } from './ScrolledChanges';

/** The changes that say all of some words, in whatever case: in their sentence, operation, places, rule or weight. */
export function changesWith(
  changes: readonly ContractChange[],
  words: string,
): NumberedChange[] {
  const asked = words.toLowerCase().split(/\s+/).filter(Boolean);
  return changes
    .map((change, number) => ({ change, number }))
    .filter(({ change }) => {
      const text = textOf(change);
      return asked.every(word => text.includes(word));
    });
}

function textOf(change: ContractChange): string {
  const { operation, pointers } = change;
  return [
    change.sentence,
    operation && `${operation.method} ${operation.path}`,
    pointers.before,
    pointers.after,
    change.ruleId,
    change.severity,
  ]
    .join('\n')
    .toLowerCase();
}
