import type { Collection } from './collection';
import type { ModelsDomain } from './domains/models';
import type { RadarsService } from './domains/radars';
import type { SlosService } from './domains/slos';
import type { TrendsService } from './domains/trends';
import type { HealthFinding } from './platform/healthRoutes';

/** Collectors whose values are older than they should be. */
export async function collectionHealth(
  service: Pick<Collection['service'], 'listCollectors'>,
): Promise<HealthFinding> {
  const collectors = await service.listCollectors();
  const stale = collectors.filter(({ freshness }) => freshness === 'stale');
  return finding(
    'collection',
    stale.length === 0,
    stale.length === 0
      ? `No values of ${collectors.length} collectors are out of date.`
      : `Out of date: ${stale.map(one => one.collector.id).join(', ')}.`,
  );
}

/** Subjects whose analysis was given up. */
export async function analysisHealth(
  service: Pick<TrendsService, 'queueState'>,
): Promise<HealthFinding> {
  const { waiting, claimed, failed } = await service.queueState();
  return finding(
    'analysis',
    failed === 0,
    `${failed} given up, ${waiting} waiting, ${claimed} under way.`,
  );
}

/** Radar files that cannot be read as they are. */
export async function radarsHealth(
  service: Pick<RadarsService, 'listRadars'>,
): Promise<HealthFinding> {
  const { items, faults } = await service.listRadars();
  const files = [...new Set(faults.map(({ file }) => file))];
  return finding(
    'radars',
    files.length === 0,
    files.length === 0
      ? `${items.length} radars, no faults.`
      : `With faults: ${files.join(', ')}.`,
  );
}

/** Sources of SLIs that do not answer, and files of SLOs that cannot be read as they are. */
export async function slosHealth(
  service: Pick<SlosService, 'health'>,
): Promise<HealthFinding> {
  const { slos, failingSources, faultyFiles } = await service.health();
  const troubles = [
    ...failingSources.map(name => `source ${name} does not answer`),
    ...faultyFiles.map(file => `${file} has faults`),
  ];
  return finding(
    'slos',
    troubles.length === 0,
    troubles.length === 0
      ? `${slos} SLOs, no source fails.`
      : `${troubles.join('; ')}.`,
  );
}

/** Cards that cannot be summarised, and registries that do not move the aliases that they are asked to. */
export async function modelsHealth({
  health,
}: Pick<ModelsDomain, 'health'>): Promise<HealthFinding> {
  const { models, unreadableCards, silentRegistries } = await health();
  const troubles = [
    ...(unreadableCards > 0
      ? [`cards of ${unreadableCards} cannot be read`]
      : []),
    ...silentRegistries.map(registry => `${registry} moves no aliases`),
  ];
  return finding(
    'models',
    troubles.length === 0,
    troubles.length === 0
      ? `${models} models, all cards can be read.`
      : `${models} models; ${troubles.join('; ')}.`,
  );
}

function finding(
  id: HealthFinding['id'],
  isOk: boolean,
  detail: string,
): HealthFinding {
  return { id, status: isOk ? 'ok' : 'degraded', detail };
}
