import type { components } from '@almanac/backstage-plugin-insights-common';
import type { RegistrySource } from '@almanac/backstage-plugin-insights-node';
import { BUILT_IN_REGISTRY } from '../builtIn';
import type { DatabaseModelCounts } from './DatabaseModelCounts';
import type { LastReadAt } from './LastReadAt';

type ModelRegistry = components['schemas']['ModelRegistry'];

/** What people call the registry that is built in. */
export const BUILT_IN_TITLE = 'Built in';

const BUILT_IN = {
  registry: BUILT_IN_REGISTRY,
  title: BUILT_IN_TITLE,
  description:
    'Versions that are registered over the API, those of the suite’s own models among them.',
  link: null,
  isExample: false,
  canMoveAliases: true,
  canRegister: true,
  readAt: null,
  isCollected: false,
};

/** Every registry: the built-in one, then the others by title. */
export async function listRegistries(
  {
    sources,
    lastReadAt,
  }: {
    readonly sources: readonly RegistrySource[];
    readonly lastReadAt: LastReadAt;
  },
  counts: Pick<DatabaseModelCounts, 'byRegistry'>,
): Promise<ModelRegistry[]> {
  const [modelCounts, readAt] = await Promise.all([
    counts.byRegistry(),
    lastReadAt(sources.map(({ id }) => id)),
  ]);
  const read = sources
    .map(source => ({
      registry: source.id,
      title: source.title,
      description: source.description,
      link: source.link ?? null,
      isExample: source.isExample === true,
      canMoveAliases: source.moveAlias !== undefined,
      canRegister: false,
      readAt: readAt.get(source.id)?.toISOString() ?? null,
      isCollected: true,
    }))
    .sort((one, other) => one.title.localeCompare(other.title, 'en'));
  return [BUILT_IN, ...read].map(registry => ({
    ...registry,
    modelCount: modelCounts.get(registry.registry) ?? 0,
  }));
}
