import {
  Collector,
  CollectorRun,
  DeadLetter,
} from '@almanac/backstage-plugin-insights-react';

const nothing = {
  signals: 0,
  topics: 0,
  series: 0,
  observations: 0,
  markers: 0,
  models: 0,
  modelVersions: 0,
};

/** A run that went well, to be completed. */
export function sampleRun(changes: Partial<CollectorRun> = {}): CollectorRun {
  return {
    id: 'run-1',
    collectorId: 'web',
    trigger: 'schedule',
    attempt: 1,
    state: 'succeeded',
    startedAt: '2026-11-20T03:12:00Z',
    finishedAt: '2026-11-20T03:12:44Z',
    progress: { done: 1216, total: 1216, what: 'features' },
    written: {
      signals: 2,
      topics: 1216,
      series: 8512,
      observations: 1_300_152,
      markers: 1340,
      models: 0,
      modelVersions: 0,
    },
    unchanged: 0,
    problemCount: 0,
    error: null,
    ...changes,
  };
}

/** A collector that needs nothing, to be completed. */
export function sampleCollector(changes: Partial<Collector> = {}): Collector {
  const lastRun = sampleRun();
  return {
    id: 'web',
    title: 'Web platform',
    description: 'Support of web features by browser.',
    schedule: { frequencySeconds: 86_400, timeoutSeconds: 600 },
    freshness: 'fresh',
    running: false,
    lastRun,
    lastSuccessAt: lastRun.finishedAt,
    nextRunAt: '2099-11-21T03:12:00Z',
    deadLetterCount: 0,
    totals: lastRun.written,
    ...changes,
  };
}

/** The last run failed, the values are of an earlier day. */
export const failedCollector = sampleCollector({
  id: 'prometheus',
  title: 'Prometheus',
  freshness: 'stale',
  lastSuccessAt: '2026-11-17T03:12:44Z',
  lastRun: sampleRun({
    id: 'run-6',
    collectorId: 'prometheus',
    state: 'failed',
    attempt: 3,
    trigger: 'retry',
    written: nothing,
    error: 'query_range answered 503 Service Unavailable',
  }),
});

/** Two items could not be kept. */
export const partialCollector = sampleCollector({
  id: 'manifests',
  title: 'Manifests',
  deadLetterCount: 2,
  lastRun: sampleRun({
    id: 'run-5',
    collectorId: 'manifests',
    state: 'partial',
    problemCount: 2,
  }),
});

/** In the middle of a run that was asked for. */
export const runningCollector = sampleCollector({
  id: 'deploys',
  title: 'Deploys',
  running: true,
  nextRunAt: null,
  lastRun: sampleRun({
    id: 'run-8',
    collectorId: 'deploys',
    trigger: 'manual',
    state: 'running',
    finishedAt: null,
    progress: { done: 512, total: 1216, what: 'teams' },
    written: { ...nothing, observations: 408 },
  }),
});

/** Installed, and not run yet. */
export const newCollector = sampleCollector({
  id: 'csv',
  title: 'CSV import',
  freshness: 'never',
  lastRun: null,
  lastSuccessAt: null,
  totals: nothing,
});

/** What the manifests collector could not keep. */
export const sampleLetters: DeadLetter[] = [
  {
    id: 'dead-1',
    runId: 'run-5',
    at: '2026-11-20T03:12:40Z',
    item: 'manifest payments-api/pom.xml',
    reason: 'Line 18: the element «dependency» is not closed.',
    howToMend: 'Close the element and push.',
  },
  {
    id: 'dead-2',
    runId: 'run-5',
    at: '2026-11-20T03:12:41Z',
    item: 'manifest batch/package-lock.json',
    reason: 'The file has 31 MB; the most that is read is 20 MB.',
    howToMend: 'Leave the file out.',
  },
];
