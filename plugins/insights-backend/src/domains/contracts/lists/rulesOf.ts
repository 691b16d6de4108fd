import type { components } from '@almanac/backstage-plugin-insights-common';
import { SEVERITIES, type ContractChange } from '../model/ContractReading';

type Schemas = components['schemas'];

/**
 * The rules of changes, by id: each once for each weight that it has here, for a change of what promises nothing weighs less, and
 * why is said with it.
 */
export function rulesOf(
  changes: readonly ContractChange[],
): Schemas['ContractRule'][] {
  const rules = new Map(
    changes.map(({ ruleId, severity, explanation }) => [
      JSON.stringify([ruleId, severity]),
      { id: ruleId, severity, explanation },
    ]),
  );
  return [...rules.values()].sort((a, b) =>
    a.id === b.id
      ? SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)
      : (a.id < b.id && -1) || 1,
  );
}
