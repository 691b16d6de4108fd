import {
  InsightsApi,
  ModelComparison,
  ModelCount,
  ModelFilter,
  ModelOverview,
  ModelPage,
  ModelQuery,
  ModelRegistry,
  ModelSide,
  ModelSummary,
  PageRequest,
} from '@almanac/backstage-plugin-insights-react';
import { sampleOverview } from '../gallery/samples/sampleModel';

type Asked = Pick<
  InsightsApi,
  'listModels' | 'getModelOverview' | 'compareModels' | 'listModelRegistries'
>;

/** Values of a model by what it is filtered by; an empty one where it has none. */
function valuesOf(model: ModelSummary) {
  return {
    registry: [model.registry],
    owner: [model.owner ?? ''],
    alias: model.aliases.map(({ alias }) => alias),
    task: [model.task ?? ''],
    licence: [model.licence ?? ''],
    riskTier: [model.riskTier ?? ''],
    attention: model.attention.map(({ ruleId }) => ruleId),
    entity: model.entities,
  };
}

type Facet = keyof ReturnType<typeof valuesOf>;

const facets: Facet[] = [
  'registry',
  'owner',
  'alias',
  'task',
  'licence',
  'riskTier',
  'attention',
  'entity',
];

function matches(model: ModelSummary, filter: ModelFilter): boolean {
  const values = valuesOf(model);
  const allows = (facet: Facet) => {
    const named: readonly string[] = filter[facet] ?? [];
    return (
      named.length === 0 || values[facet].some(value => named.includes(value))
    );
  };
  const made = model.latestVersion?.createdAt ?? '';
  const words = `${model.name} ${model.title ?? ''} ${model.summary ?? ''}`;
  const isGone = model.goneSince !== null;
  return (
    facets.every(allows) &&
    words.toLowerCase().includes((filter.q ?? '').toLowerCase()) &&
    (filter.completenessBelow === undefined ||
      (model.completeness?.score ?? 0) < filter.completenessBelow) &&
    (filter.versionSince === undefined || made >= filter.versionSince) &&
    (filter.versionBefore === undefined || made < filter.versionBefore) &&
    (filter.deprecated === undefined ||
      filter.deprecated === (model.deprecation !== null)) &&
    (filter.gone !== 'only' || isGone) &&
    (filter.gone !== 'hidden' || !isGone)
  );
}

function counted(values: string[]): ModelCount[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value: value || null, count }));
}

/** Models in memory, with the filters, the orders and the pages of the specification. */
export class FakeModels implements Asked {
  /** Sides that were asked for, the last time. */
  compared: ModelSide[] = [];

  constructor(
    private readonly models: ModelSummary[],
    private readonly others: {
      overview?: Partial<ModelOverview>;
      registries?: ModelRegistry[];
      comparison?: ModelComparison;
    } = {},
  ) {}

  async listModels(query: ModelQuery & PageRequest = {}): Promise<ModelPage> {
    const matching = this.models.filter(model => matches(model, query));
    if (query.sort === 'name') {
      matching.sort((a, b) => a.name.localeCompare(b.name));
    }
    const start = Number(query.cursor ?? 0);
    const end = start + (query.limit ?? 100);
    return {
      items: matching.slice(start, end),
      nextCursor: end < matching.length ? String(end) : null,
      totalCount: this.models.length,
      matchingCount: matching.length,
    };
  }

  async getModelOverview(filter: ModelFilter = {}): Promise<ModelOverview> {
    const matching = this.models.filter(model => matches(model, filter));
    const countsBy = (facet: Facet) =>
      counted(
        this.models
          .filter(model => matches(model, { ...filter, [facet]: [] }))
          .flatMap(model => valuesOf(model)[facet]),
      );
    return sampleOverview({
      totalCount: this.models.length,
      matchingCount: matching.length,
      needAttentionCount: matching.filter(({ attention }) =>
        attention.some(({ severity }) => severity === 'act'),
      ).length,
      attention: countsBy('attention'),
      registries: countsBy('registry'),
      owners: countsBy('owner'),
      aliases: countsBy('alias'),
      tasks: countsBy('task'),
      licences: countsBy('licence'),
      riskTiers: countsBy('riskTier'),
      ...this.others.overview,
    });
  }

  async compareModels(sides: ModelSide[]): Promise<ModelComparison> {
    this.compared = sides;
    return this.others.comparison ?? { sides: [], metrics: [], params: [] };
  }

  async listModelRegistries() {
    return { items: this.others.registries ?? [] };
  }
}
