import type {
  AliasMove,
  AliasMoveResult,
  CollectedModel,
  CollectedModelVersion,
  RegistrySource,
} from '@almanac/backstage-plugin-insights-node';
import type { components } from '@almanac/backstage-plugin-insights-common';
import { digestOf } from '../../../../platform/digest';
import type { startModels } from '../../__testUtils__/startModels';
import { BUILT_IN_REGISTRY } from '../BUILT_IN_REGISTRY';

type Schemas = components['schemas'];
type Api = Awaited<ReturnType<typeof startModels>>['api'];

/** What the API leaves out as null, a source leaves out. */
const given = <Value>(value: Value | null): Value | undefined =>
  value ?? undefined;

const pathOf = (model: string) =>
  `/models/${BUILT_IN_REGISTRY}/${encodeURIComponent(model)}`;

/** All items of a list of the API, page by page. */
async function itemsOf(api: Api, path: string, query: string) {
  const items = [];
  let cursor = '';
  for (;;) {
    const { body } = await api.get(`${path}?${query}${cursor}`);
    items.push(...body.items);
    if (!body.nextCursor) return items;
    cursor = `&cursor=${body.nextCursor}`;
  }
}

function modelOf(one: Schemas['ModelSummary']): CollectedModel {
  return {
    name: one.name,
    aliases: Object.fromEntries(
      one.aliases.map(({ alias, version }) => [alias, version]),
    ),
    owner: given(one.owner),
  };
}

function versionOf(one: Schemas['ModelVersion']): CollectedModelVersion {
  return {
    ...{ model: one.name, version: one.version, status: one.status },
    ...{ description: given(one.description), tags: one.tags },
    ...{ createdAt: given(one.createdAt), createdBy: given(one.createdBy) },
    updatedAt: given(one.updatedAt),
    metrics: one.metrics.flatMap(({ name, value, standing }) =>
      typeof value === 'number'
        ? [{ name, value, ...(standing === 'recorded' ? {} : { standing }) }]
        : [],
    ),
    artifacts: one.artifacts.map(({ path, digest, bytes }) => {
      return { path, digest: given(digest), bytes: given(bytes) };
    }),
  };
}

/**
 * The registry that is built in, as a source that another portal would read it by: over the API alone. It takes what is
 * registered and brings nothing itself, so that this is what holds it to the contract of sources.
 */
export function sourceOfBuiltIn(api: Api): RegistrySource {
  return {
    ...{
      id: BUILT_IN_REGISTRY,
      title: 'Built in',
      description: 'Over the API',
    },
    schedule: { frequencySeconds: 300, timeoutSeconds: 60 },
    async *collect({ now, checkpoint }) {
      const pass = now.toISOString();
      const registry = `registry=${BUILT_IN_REGISTRY}`;
      const models = await itemsOf(api, '/models', `sort=name&${registry}`);
      const whole: {
        model: CollectedModel;
        versions: CollectedModelVersion[];
      }[] = [];
      for (const model of models) {
        const path = `${pathOf(model.name)}/versions`;
        const versions = await itemsOf(api, path, 'limit=2');
        whole.push({
          model: modelOf(model),
          versions: versions.map(versionOf),
        });
      }
      const digest = digestOf(JSON.stringify(whole));
      if (checkpoint?.digest === digest) return;
      for (const { model, versions } of whole) {
        const wholeModels = [model.name];
        yield { registry: { pass, models: [model], versions, wholeModels } };
      }
      yield { registry: { pass, isWhole: true }, checkpoint: { digest } };
    },
    moveAlias: move => moveOver(api, move),
  };
}

/** A promotion that nobody has to approve. */
async function moveOver(
  api: Api,
  { model, alias, version, expectedVersion }: AliasMove,
): Promise<AliasMoveResult> {
  const path = `${pathOf(model)}/promotions`;
  const reason = 'It is better.';
  const asked = { alias, version, expectedVersion, reason };
  const { status, body } = await api.post(path, asked);
  if (status === 201 && body.state === 'applied') return { outcome: 'moved' };
  const { body: shown } = await api.get(pathOf(model));
  const held = (shown.aliases ?? []).find(
    (one: { alias: string }) => one.alias === alias,
  );
  const holder: string | null = held?.version ?? null;
  return shown.aliases && holder !== expectedVersion
    ? { outcome: 'conflict', holder }
    : { outcome: 'refused', reason: body.detail, howToMend: body.howToMend };
}
