import type { CardSource } from './ComposedCard';
import type { CardScope, CardSources } from './CardSources';
import type { EditedStatements } from './cardsOfEdits';

/** What a card was composed of: people, each once a scope, then texts, then the registry. */
export function sourcesOfCard(
  { model, version, texts }: CardSources,
  edited: EditedStatements,
): CardSource[] {
  return [
    ...peopleOf(edited, 'version'),
    ...peopleOf(edited, 'model'),
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
  ];
}

/** Who said what still stands, with when they said the last of it. */
function peopleOf(edited: EditedStatements, scope: CardScope): CardSource[] {
  const latest = new Map<string, string>();
  for (const { provenance } of edited[scope].values()) {
    const { source, at } = provenance;
    const before = latest.get(source) ?? '';
    latest.set(source, at !== null && at > before ? at : before);
  }
  return [...latest].sort().map(([source, at]) => ({
    ...{ source, by: 'human', at, link: null, format: null, scope },
  }));
}
