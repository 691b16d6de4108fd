import type { components } from '@almanac/backstage-plugin-insights-common';
import type { Card } from '../model/card/Card';
import { fieldsOf } from '../model/card/statementsOf';
import type { Stated } from '../model/card/Statement';

type Schemas = components['schemas'];

/** A card as the API shows it. */
export function presentCard({ sections }: Card): Schemas['ModelCard'] {
  const shown: Record<string, Schemas['ModelCardSection']> = {};
  for (const { section, name, statement } of fieldsOf(sections)) {
    const { others, ...own } = statement;
    shown[section] = {
      ...shown[section],
      [name]: {
        ...presentStatement(own),
        others: others.map(presentStatement),
      },
    };
  }
  return shown;
}

function presentStatement(
  statement: Stated<unknown>,
): Schemas['ModelCardStatement'] {
  const { kind, provenance } = statement;
  const { source, by, at, link, scope = null } = provenance;
  return {
    kind,
    value: kind === 'known' ? statement.value : null,
    because: kind === 'notApplicable' ? statement.because : null,
    provenance: { source, by, at, link, scope },
  };
}
