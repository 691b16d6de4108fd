import type { OpenApiFinding } from '@almanac/openapi-diff';

/** Whether what was found is a reference out of the definition: to a file, or to the network. */
export function leadsOut({ ruleId }: Pick<OpenApiFinding, 'ruleId'>): boolean {
  return ruleId === 'reference-to-file' || ruleId === 'reference-to-network';
}
