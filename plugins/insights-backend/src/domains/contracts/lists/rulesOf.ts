import type { components } from '@almanac/backstage-plugin-insights-common';
import type { ContractChange } from '../model/ContractReading';

type Schemas = components['schemas'];

/** The rules of changes, each once, by id. */
export function rulesOf(
  changes: readonly ContractChange[],
): Schemas['ContractRule'][] {
  const rules = new Map(
    changes.map(({ ruleId, severity, explanation }) => [
      ruleId,
      { id: ruleId, severity, explanation },
    ]),
  );
  return [...rules.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
