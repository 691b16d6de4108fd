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
import type { Knex } from 'knex';
import { digestOf } from '../../../platform/digest';
import { directoriesOfCatalog } from '../../../platform/files/directoriesOfCatalog';
import type { ForeignCards } from '../ingest';
import { wholeRegistry, type WholeModel } from '../wholeRegistry';
import { BackstageCardEntities } from './BackstageCardEntities';
import type { CardEntities } from './CardEntity';
import { CardFiles } from './CardFiles';
import { cardsOfEntities, type ModelToBring } from './cardsOfEntities';
import { DatabaseKeptTexts } from './DatabaseKeptTexts';
import { foreignCardsOf } from './foreignCardsOf';
import type { KeptTexts } from './KeptTexts';
import { RememberedCards } from './RememberedCards';
import { withTexts } from './withTexts';

/** Id of the registry. */
export const REPOSITORY_CARDS = 'repository-cards';

/** Changes when cards are understood anew: then all are brought once more. */
const READ_BY = '2';

/** What the registry works with. */
export interface RepositoryCardsParts {
  readonly entities: CardEntities;
  readonly files: Pick<CardFiles, 'read'>;
  /** What is kept of the cards that it brought. */
  readonly kept: KeptTexts;
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
  readonly database: Knex;
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
  database,
  catalogAccess,
  cardUrls,
  ...options
}: RepositoryCardsOptions): RegistrySource {
  const { urlReader, config } = catalogAccess;
  return repositoryCards({
    ...options,
    entities: new BackstageCardEntities(catalogAccess),
    kept: new DatabaseKeptTexts(database, REPOSITORY_CARDS),
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
  kept,
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
      const known = await kept.find();
      const named = await entities.read();
      const cards = await remembered.read(named, known, { now, signal });
      const read = cardsOfEntities(REPOSITORY_CARDS, cards);
      const foreign = await foreignCardsOf(read.foreign, known, kept);
      const problems = [...read.problems, ...(await keepForeign(foreign))];
      const digest = digestOfModels(read.models, problems);
      if (checkpoint?.digest === digest) return;
      const batches = wholeRegistry({
        pass: now.toISOString(),
        models: read.models,
        load: models => modelsWithTexts(models, kept),
        isWhole: cards.every(
          ({ file, reason }) => file !== undefined && reason === undefined,
        ),
        problems,
        checkpoint: { digest },
      });
      for await (const batch of batches) {
        signal.throwIfAborted();
        yield batch;
      }
    },
  };
}

/** The texts stand for themselves by their digests. */
function digestOfModels(
  models: readonly ModelToBring[],
  problems: readonly CollectionProblem[],
): string {
  const brought = models.map(({ cards, ...model }) => ({
    ...model,
    cards: cards.map(({ text, ...card }) => card),
  }));
  return digestOf(JSON.stringify([READ_BY, brought, problems]));
}

async function modelsWithTexts(
  models: readonly ModelToBring[],
  kept: KeptTexts,
): Promise<WholeModel[]> {
  const cards = await withTexts(
    models.map(model => model.cards),
    kept,
  );
  return models.map((model, index) => ({
    model: { ...model, cards: cards[index] },
    versions: [],
  }));
}
