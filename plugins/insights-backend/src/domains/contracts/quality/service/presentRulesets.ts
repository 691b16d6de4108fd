import type { components } from '@almanac/backstage-plugin-insights-common';
import { BUILT_IN_RULESETS } from '../rulesets/BUILT_IN_RULESETS';
import type { ReadRuleset } from '../rulesets/readRuleset';

type Ruleset = components['schemas']['ContractRuleset'];

/** All rulesets as the API shows them, the built-in ones first. */
export function presentRulesets(configured: readonly ReadRuleset[]): Ruleset[] {
  return [
    ...BUILT_IN_RULESETS.map(
      ({ name, description, formats }): Ruleset => ({
        ...{ name, description, source: 'built-in', faults: [] },
        appliesTo: { formats: [...formats], types: [], owners: [], tags: [] },
        ruleCount: null,
      }),
    ),
    ...configured.map(
      ({ name, appliesTo, content, faults }): Ruleset => ({
        ...{ name, source: 'configuration' },
        description: 'From the configuration.',
        appliesTo: {
          formats: ['openapi', 'asyncapi'],
          types: [...appliesTo.types],
          owners: [...appliesTo.owners],
          tags: [...appliesTo.tags],
        },
        ruleCount: content && Object.keys(content.rules).length,
        faults: [...faults],
      }),
    ),
  ];
}
