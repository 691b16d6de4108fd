import type {
  LoggerService,
  SchedulerServiceTaskRunner,
} from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import type {
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import type { InsightsClient } from '@almanac/backstage-plugin-insights-common';
import { ForwardedError } from '@backstage/errors';
import { modelEntity } from './modelEntity';
import type { ProviderSettings } from './ProviderSettings';

const PAGE_SIZE = 500;

/** What the provider works with. */
export interface ModelEntityProviderOptions {
  readonly insights: InsightsClient;
  readonly settings: ProviderSettings;
  readonly runner: SchedulerServiceTaskRunner;
  readonly logger: LoggerService;
}

/** Gives the catalog an entity for each model. Nothing is changed before all models were read. */
export class ModelEntityProvider implements EntityProvider {
  readonly #options: ModelEntityProviderOptions;

  constructor(options: ModelEntityProviderOptions) {
    this.#options = options;
  }

  getProviderName(): string {
    return 'insights-models';
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    await this.#options.runner.run({
      id: 'insights-models-entities',
      fn: () => this.#refresh(connection),
    });
  }

  /** @throws Error where the insights backend does not answer */
  async #refresh(connection: EntityProviderConnection): Promise<void> {
    const entities = await this.#read();
    await connection.applyMutation({
      type: 'full',
      entities: entities.map(entity => ({
        entity,
        locationKey: this.getProviderName(),
      })),
    });
    this.#options.logger.info(`${entities.length} models are in the catalog`);
  }

  async #read(): Promise<Entity[]> {
    const { insights, settings } = this.#options;
    const { registries } = settings;
    // A model that changed its place between two pages comes twice.
    const entities = new Map<string, Entity>();
    try {
      const models = insights.items('/models', {
        query: {
          limit: PAGE_SIZE,
          sort: 'name',
          ...(registries && { registry: [...registries] }),
        },
      });
      for await (const model of models) {
        const entity = modelEntity(model, settings);
        entities.set(entity.metadata.name, entity);
      }
    } catch (cause) {
      throw new ForwardedError(
        'The models could not be read from the insights backend; the catalog stays as it was',
        cause,
      );
    }
    return [...entities.values()];
  }
}
