import type {
  Collector,
  CollectorRun,
  DeadLetter,
} from '@almanac/backstage-plugin-insights-react';

const written = {
  signals: 2,
  topics: 1216,
  series: 8512,
  observations: 1_208_704,
  markers: 1340,
};
const nothing = {
  signals: 0,
  topics: 0,
  series: 0,
  observations: 0,
  markers: 0,
};

const run: CollectorRun = {
  id: 'run-7',
  collectorId: 'web-platform',
  trigger: 'schedule',
  attempt: 1,
  state: 'succeeded',
  startedAt: '2026-11-20T03:12:00Z',
  finishedAt: '2026-11-20T03:12:44Z',
  progress: null,
  written,
  unchanged: 0,
  problemCount: 0,
  error: null,
};

const fresh: Collector = {
  id: 'web-platform',
  title: 'Web platform',
  description:
    'Support of web features by browser, from the packages web-features, browser-compat-data and caniuse-lite.',
  schedule: { frequencySeconds: 86_400, timeoutSeconds: 900 },
  freshness: 'fresh',
  running: false,
  lastRun: run,
  lastSuccessAt: '2026-11-20T03:12:44Z',
  nextRunAt: '2026-11-21T03:12:00Z',
  deadLetterCount: 0,
  totals: written,
};

/** Sample collectors, one in each state. */
export const collectors: Collector[] = [
  {
    ...fresh,
    id: 'prometheus',
    title: 'Prometheus',
    description: 'Rolled-up buckets of the service level indicators.',
    freshness: 'stale',
    lastSuccessAt: '2026-11-17T03:12:44Z',
    lastRun: {
      ...run,
      id: 'run-6',
      collectorId: 'prometheus',
      state: 'failed',
      attempt: 3,
      written: nothing,
      error:
        'https://prometheus.internal.example.com/api/v1/query_range answered 503 Service Unavailable',
    },
  },
  {
    ...fresh,
    id: 'manifests',
    title: 'Dependency manifests',
    description:
      'Dependencies of the catalog’s components along their history.',
    deadLetterCount: 3,
    lastRun: {
      ...run,
      id: 'run-5',
      collectorId: 'manifests',
      state: 'partial',
      problemCount: 3,
      unchanged: 40_211,
    },
  },
  {
    ...fresh,
    id: 'web-platform-running',
    title: 'Web platform, running',
    running: true,
    lastRun: {
      ...run,
      id: 'run-8',
      collectorId: 'web-platform-running',
      trigger: 'manual',
      state: 'running',
      finishedAt: null,
      progress: { done: 512, total: 1216, what: 'features' },
    },
  },
  fresh,
  {
    ...fresh,
    id: 'csv',
    title: 'CSV import',
    description: 'Values that people bring along.',
    freshness: 'never',
    lastRun: null,
    lastSuccessAt: null,
    nextRunAt: '2026-11-21T00:00:00Z',
    totals: nothing,
  },
];

/** Sample runs, newest first. */
export const runs: CollectorRun[] = [
  {
    ...run,
    id: 'run-10',
    state: 'partial',
    problemCount: 3,
    unchanged: 4_120,
    trigger: 'manual',
  },
  run,
  {
    ...run,
    id: 'run-4',
    state: 'failed',
    attempt: 2,
    trigger: 'retry',
    startedAt: '2026-11-19T03:22:00Z',
    finishedAt: '2026-11-19T03:22:03Z',
    written: nothing,
    error: 'The package web-features could not be read: data.json is missing',
  },
];

/** Sample dead letters. */
export const deadLetters: DeadLetter[] = [
  {
    id: 'dead-1',
    runId: 'run-5',
    at: '2026-11-20T03:12:40Z',
    item: 'manifest payments-api/pom.xml at 41c9d20',
    reason: 'Line 18: the element «dependency» is not closed.',
    howToMend: 'Close the element and push; the next run reads it again.',
  },
  {
    id: 'dead-2',
    runId: 'run-5',
    at: '2026-11-20T03:12:41Z',
    item: 'manifest legacy-batch-settlement-reconciliation-service/package-lock.json at 9be1102',
    reason: 'The file has 31 MB; the most that is read is 20 MB.',
    howToMend: 'Raise insights.manifests.maxBytes or leave the file out.',
  },
];
