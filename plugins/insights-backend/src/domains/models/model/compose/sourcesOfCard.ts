import { entitiesThatSpeak, provenanceOfEntity } from './cardsOfCatalog';
import type { SaidByScope } from './cardsOfSaid';
import type { CardScope, CardSources } from './CardSources';
import type { CardSource } from './ComposedCard';

/** What a card was composed of: people, each once a scope, then texts, then the registry, then the catalog. */
export function sourcesOfCard(
  { model, version, texts, entities }: CardSources,
  said: SaidByScope,
): CardSource[] {
  return [
    ...peopleOf(said, 'version'),
    ...peopleOf(said, 'model'),
    ...texts.map(({ source, by, at = null, link = null, format, scope }) => {
      return { source, by, at, link, format, scope };
    }),
    {
      source: model.registryTitle,
      by: 'machine',
      at:
        version?.updatedAt ??
        version?.createdAt ??
        model.updatedAt ??
        model.createdAt,
      link: version?.record.link ?? model.link,
      format: null,
      scope: version ? 'version' : 'model',
    },
    ...entitiesThatSpeak(entities).map((entity): CardSource => {
      const { source, by, at, link } = provenanceOfEntity(entity);
      return { source, by, at, link, format: null, scope: 'model' };
    }),
  ];
}

/** Who said what still stands, with when they said the last of it. */
function peopleOf(said: SaidByScope, scope: CardScope): CardSource[] {
  const latest = new Map<string, string>();
  for (const { provenance } of said[scope].values()) {
    const { source, at } = provenance;
    const before = latest.get(source) ?? '';
    latest.set(source, at !== null && at > before ? at : before);
  }
  return [...latest].sort().map(([source, at]) => ({
    ...{ source, by: 'human', at, link: null, format: null, scope },
  }));
}
