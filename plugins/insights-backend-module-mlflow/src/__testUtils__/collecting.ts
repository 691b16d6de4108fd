import type {
  Collected,
  CollectedModel,
  CollectedModelVersion,
  RegistrySource,
} from '@almanac/backstage-plugin-insights-node';
import { createMlflowSource } from '../createMlflowSource';
import { MlflowClient } from '../http/MlflowClient';
import type { MlflowSettings } from '../readMlflowSettings';

/** Start of runs in tests. */
export const NOW = new Date('2026-11-26T12:00:00Z');

/** Settings of a server, as they are read. */
export const settingsOf = (url: string): MlflowSettings => ({
  id: 'lab',
  url,
  schedule: { frequencySeconds: 300, timeoutSeconds: 600 },
  requestTimeoutSeconds: 5,
  signatures: false,
  artifacts: false,
  wholeEveryHours: 24,
});

/** The registry of a server, whose client does not wait between tries. */
export function sourceOf(
  url: string,
  changed: Partial<MlflowSettings> = {},
): RegistrySource {
  const settings = { ...settingsOf(url), ...changed };
  const client = new MlflowClient(settings, [0, 0]);
  return createMlflowSource(settings, { client });
}

type Checkpoint = Collected['checkpoint'];

/** Runs a source to its end. */
export async function collect(
  source: RegistrySource,
  checkpoint?: Checkpoint,
  now = NOW,
): Promise<Collected[]> {
  const batches: Collected[] = [];
  const { signal } = new AbortController();
  for await (const batch of source.collect({ signal, now, checkpoint })) {
    batches.push(batch);
  }
  return batches;
}

/** What the last batch that has one gives as checkpoint. */
export const checkpointOf = (batches: readonly Collected[]): Checkpoint =>
  batches.findLast(({ checkpoint }) => checkpoint)?.checkpoint;

/** All models of batches. */
export const modelsIn = (batches: readonly Collected[]): CollectedModel[] =>
  batches.flatMap(({ registry }) => registry?.models ?? []);

/** All versions of batches. */
export const versionsIn = (
  batches: readonly Collected[],
): CollectedModelVersion[] =>
  batches.flatMap(({ registry }) => registry?.versions ?? []);

/** All problems of batches. */
export const problemsIn = (batches: readonly Collected[]) =>
  batches.flatMap(({ problems }) => problems ?? []);
