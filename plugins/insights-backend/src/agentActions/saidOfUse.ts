import type { components } from '@almanac/backstage-plugin-insights-common';

type Schemas = components['schemas'];

/** What of a card speaks for or against a use, by its name for agents. */
const FIELDS = {
  intendedUses: ['intendedUse', 'uses'],
  outOfScopeUses: ['outOfScopeUse', 'uses'],
  limitations: ['caveats', 'limitations'],
  risks: ['ethicalConsiderations', 'risks'],
  licences: ['ownership', 'licences'],
} as const satisfies Record<
  string,
  readonly [keyof Schemas['ModelCard'], string]
>;

/** What a card says of one thing, and who said it; null where nobody spoke of it. */
export type SaidOfUse = {
  readonly [Name in keyof typeof FIELDS]:
    | (Pick<Schemas['ModelCardStatement'], 'kind' | 'value' | 'because'> & {
        readonly source: string;
        readonly by: 'human' | 'machine';
      })
    | null;
};

/** What a card says of how the model may be used. */
export function saidOfUse(card: Schemas['ModelCard']): SaidOfUse {
  const said = Object.entries(FIELDS).map(([name, [section, field]]) => {
    const found = card[section]?.[field];
    if (!found) return [name, null];
    const { kind, value, because, provenance } = found;
    const { source, by } = provenance;
    return [name, { kind, value, because, source, by }];
  });
  return Object.fromEntries(said);
}
