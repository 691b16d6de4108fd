import type { RegistrySource } from '@almanac/backstage-plugin-insights-node';
import type { ForeignCards, RegistryIngest } from './ingest';
import { createModelFiles } from './modelFiles';
import type { ModelsDomainOptions } from './ModelsDomainOptions';
import { createRepositoryCards, REPOSITORY_CARDS } from './repositoryCards';

/** Registries that this domain reads itself: models in files, where some are named, and cards of the catalog. */
export function ownSources(
  {
    database,
    settings,
    hasExampleData: isExample,
    catalogAccess,
  }: Pick<
    ModelsDomainOptions,
    'database' | 'settings' | 'hasExampleData' | 'catalogAccess'
  >,
  ingest: Pick<RegistryIngest, 'replaceForeignCards'>,
): RegistrySource[] {
  const sources: RegistrySource[] = [];
  if (settings.files.length > 0) {
    sources.push(
      createModelFiles({ paths: settings.files, isExample, database }),
    );
  }
  if (catalogAccess && settings.annotation) {
    const keepForeign = async (cards: readonly ForeignCards[]) =>
      (await ingest.replaceForeignCards(REPOSITORY_CARDS, cards)).problems;
    sources.push(
      createRepositoryCards({
        ...{ database, catalogAccess, keepForeign, isExample },
        cardUrls: settings.cardUrls,
      }),
    );
  }
  return sources;
}
