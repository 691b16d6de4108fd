import type { ContractFormat } from '@almanac/backstage-plugin-insights-react';

/** Formats whose rules begin with their name; those of OpenAPI documents were there first, and have no such beginning. */
const named = [
  'asyncapi',
  'graphql',
  'protobuf',
] as const satisfies readonly ContractFormat[];

/** Formats that have rules. */
export const ruleFormats = [
  'openapi',
  ...named,
] as const satisfies readonly ContractFormat[];

/** The format of the definitions that a rule is of. */
export function formatOfRule(ruleId: string): (typeof ruleFormats)[number] {
  return named.find(format => ruleId.startsWith(`${format}-`)) ?? 'openapi';
}
