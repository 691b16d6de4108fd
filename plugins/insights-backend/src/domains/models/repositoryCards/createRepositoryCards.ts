import type {
  AuthService,
  RootConfigService,
  UrlReaderService,
} from '@backstage/backend-plugin-api';
import { ScmIntegrations } from '@backstage/integration';
import type {
  CollectionProblem,
  RegistrySource,
} from '@almanac/backstage-plugin-insights-node';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { digestOf } from '../../../platform/digest';
import { directoriesOfCatalog } from '../../../platform/files/directoriesOfCatalog';
import type { ForeignCards } from '../ingest';
import { wholeRegistry } from '../wholeRegistry';
import { BackstageCardEntities } from './BackstageCardEntities';
import type { CardEntities } from './CardEntity';
import { CardFiles } from './CardFiles';
import { cardsOfEntities } from './cardsOfEntities';
import { RememberedCards } from './RememberedCards';

/** Id of the registry. */
export const REPOSITORY_CARDS = 'repository-cards';

/** Changes when cards are understood anew: then all are brought once more. */
const READ_BY = '1';

/** What the registry works with. */
export interface RepositoryCardsParts {
  readonly entities: CardEntities;
  readonly files: Pick<CardFiles, 'read'>;
  /** Takes all cards of models of other registries. @returns what could not be kept, such as cards of unknown models */
  readonly keepForeign: (
    cards: readonly ForeignCards[],
  ) => Promise<readonly CollectionProblem[]>;
  /** Whether what the catalog holds is made up. */
  readonly isExample: boolean;
}

/** The same, out of the portal's services. */
export interface RepositoryCardsOptions
  extends Pick<RepositoryCardsParts, 'keepForeign' | 'isExample'> {
  readonly catalogAccess: {
    readonly catalog: CatalogService;
    readonly auth: AuthService;
    readonly urlReader: UrlReaderService;
    readonly config: RootConfigService;
  };
  /** Addresses that cards may be read below, beside those that lie beside their entity. */
  readonly cardUrls: readonly string[];
}

/** The registry of cards that entities of the portal's catalog name. */
export function createRepositoryCards({
  catalogAccess,
  cardUrls,
  ...options
}: RepositoryCardsOptions): RegistrySource {
  const { urlReader, config } = catalogAccess;
  return repositoryCards({
    ...options,
    entities: new BackstageCardEntities(catalogAccess),
    files: new CardFiles({
      urlReader,
      integrations: ScmIntegrations.fromConfig(config),
      directories: directoriesOfCatalog(config),
      cardUrls,
    }),
  });
}

/** The registry of cards that entities name. While one cannot be read no model is taken to be gone: it may be that one. */
export function repositoryCards({
  entities,
  files,
  keepForeign,
  isExample,
}: RepositoryCardsParts): RegistrySource {
  const remembered = new RememberedCards(files);
  return {
    id: REPOSITORY_CARDS,
    title: 'Cards in repositories',
    description:
      'Model cards that entities of the catalog name by the annotation almanac.io/model-card.',
    isExample,
    schedule: { frequencySeconds: 60, timeoutSeconds: 600 },
    async *collect({ signal, now, checkpoint }) {
      const cards = await remembered.read(await entities.read(), now, signal);
      const read = cardsOfEntities(REPOSITORY_CARDS, cards);
      const problems = [...read.problems, ...(await keepForeign(read.foreign))];
      const digest = digestOf(JSON.stringify([READ_BY, read.models, problems]));
      if (checkpoint?.digest === digest) return;
      const batches = wholeRegistry({
        pass: now.toISOString(),
        models: read.models.map(model => ({ model, versions: [] })),
        isWhole: cards.every(({ reason }) => reason === undefined),
        problems,
        checkpoint: { digest },
      });
      for (const batch of batches) {
        signal.throwIfAborted();
        yield batch;
      }
    },
  };
}
