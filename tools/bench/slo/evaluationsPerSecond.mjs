import { InMemoryCatalogClient } from '@backstage/catalog-client/testUtils';
import { withDomain } from './domain.mjs';

const SLOS = 2_000;
const DAY_SECONDS = 86_400;
const DAYS = 35;

const MODULES = [
  'alerts/DatabaseAlertsStore',
  'alerts/SloAlerts',
  'services/BackstageServiceCatalog',
  'services/DatabaseKeptFacts',
  'services/RememberingServiceCatalog',
  'buckets/DatabaseBucketStore',
  'series/DatabaseSeriesStore',
  'evaluation/DatabaseStatesStore',
  'evaluation/EvaluationRounds',
  'evaluation/SloEvaluator',
  'series/SliSources',
  'series/SliCollection',
];

const definition = number => {
  const query = { source: 'bench', spec: { number } };
  return {
    name: `slo-${number}`,
    version: 1,
    digest: 'sha256:0',
    definition: {
      name: `slo-${number}`,
      title: `Objective ${number}`,
      service: `service-${number}`,
      labels: { team: [`team-${number % 40}`] },
      isComposite: false,
      noData: 'exclude',
      lowTraffic: { fewestUnits: 0, fewestBadUnits: 0, isWeighted: false },
      objectives: [
        {
          target: 0.999,
          window: { kind: 'rolling', duration: { count: 30, unit: 'd' } },
          budgeting: { method: 'Occurrences', noData: 'exclude' },
          sli: {
            kind: 'ratio',
            counts: 'good',
            part: query,
            total: query,
            isCounter: true,
          },
          weight: 1,
        },
      ],
    },
  };
};

/** Traffic with a rhythm and some failures, another for each SLI. */
const source = {
  name: 'bench',
  type: 'bench',
  title: 'Bench',
  description: '',
  lateSeconds: 600,
  check: () => [],
  async *read({ slis, startSeconds, endSeconds }) {
    for (const { id, sli, stepSeconds } of slis) {
      const length = (endSeconds - startSeconds) / stepSeconds;
      const total = new Float64Array(length);
      const good = new Float64Array(length);
      for (let i = 0; i < length; i += 1) {
        const at = startSeconds / stepSeconds + i + sli.total.spec.number * 7;
        total[i] = 500 + Math.round(400 * Math.sin(at / 46));
        good[i] = total[i] - (at % 97 === 0 ? 60 : 0);
      }
      yield {
        id,
        queries: [],
        buckets: { startSeconds, stepSeconds, good, total },
      };
    }
  },
};

/** A catalog in memory with all services, each with an owner and a system. */
const catalogOf = () =>
  new InMemoryCatalogClient({
    entities: Array.from({ length: SLOS }, (_, number) => ({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: { name: `service-${number}`, namespace: 'default' },
      spec: { type: 'service', lifecycle: 'production' },
      relations: [
        { type: 'ownedBy', targetRef: `group:default/team-${number % 40}` },
        { type: 'partOf', targetRef: `system:default/system-${number % 100}` },
      ],
    })),
  });

/**
 * SLOs that are evaluated and written in a second, steadily: 30-day windows on an SQLite file, counts read from it, each
 * SLI its own; what a minute's round of the portal does, with its alerts, of which most SLOs have an open one, and with a catalog
 * in memory.
 */
export const evaluationsPerSecond = () => withDomain(MODULES, measure);

async function measure({ domain, database }) {
  let seconds = Date.UTC(2026, 10, 25, 12) / 1000;
  const clock = { now: () => new Date(seconds * 1000) };
  const slos = Array.from({ length: SLOS }, (_, number) => definition(number));
  const sources = new domain.SliSources([source]);
  const series = new domain.DatabaseSeriesStore(database);
  const buckets = new domain.DatabaseBucketStore(database);
  const rounds = new domain.EvaluationRounds({
    known: { list: async () => slos },
    sources,
    series,
    evaluator: new domain.SloEvaluator({ buckets, series, clock }),
    states: new domain.DatabaseStatesStore(database),
    alerts: new domain.SloAlerts(
      new domain.DatabaseAlertsStore(database, () => []),
    ),
    services: new domain.RememberingServiceCatalog({
      catalog: new domain.BackstageServiceCatalog({
        catalog: catalogOf(),
        auth: { getOwnServiceCredentials: async () => ({}) },
        ...{ clock, logger: console },
      }),
      kept: new domain.DatabaseKeptFacts(database),
      clock,
    }),
    ...{ clock, logger: console },
  });
  const collection = new domain.SliCollection({
    sources,
    series,
    buckets,
    clock,
    logger: console,
    backfillSeconds: DAYS * DAY_SECONDS,
  });
  const { signal } = new AbortController();
  await rounds.want();
  await collection.collect(signal);
  const rates = [];
  for (let round = 0; round < 4; round += 1) {
    const began = performance.now();
    await rounds.evaluate(signal);
    rates.push(SLOS / ((performance.now() - began) / 1000));
    seconds += 300;
    await collection.collect(signal);
  }
  const states = await database('slo_states');
  const owned = states.filter(({ owner }) => owner).length;
  const alerting = states.filter(row => JSON.parse(row.summary).alert).length;
  if (owned < SLOS || alerting < SLOS / 2) {
    throw new Error(
      `Of ${SLOS} SLOs ${owned} have an owner and ${alerting} an open alert: less was measured than is told`,
    );
  }
  // The first round writes every row anew; the others are what goes on.
  return rates.slice(1).sort((a, b) => a - b)[1];
}
