import type {
  CollectedModelVersion,
  CollectionProblem,
} from '@almanac/backstage-plugin-insights-node';
import { lastMeasured } from '../record/lastMeasured';
import { placeOfFiles } from '../read/placeOfFiles';
import { loggedModelIdOf } from '../record/loggedModelIdOf';
import { loggedSignature } from '../record/loggedSignature';
import { versionOf } from '../record/versionOf';
import type { WireRun } from '../wire/WireRun';
import type { WireVersion } from '../wire/WireVersion';
import type { MlflowReaders } from './MlflowReaders';
import { whyLoggedModelIsLost, whyRunIsLost } from './whyLost';

/** Versions with their runs, and what is to be said of them. */
export interface VersionRecords {
  readonly versions: CollectedModelVersion[];
  readonly problems: readonly CollectionProblem[];
}

/** Joins versions with what trained and measured them, and with their files. One whose run is lost is kept without it. */
export async function recordsOf(
  versions: readonly WireVersion[],
  readers: MlflowReaders,
): Promise<VersionRecords> {
  const { url, signal } = readers;
  const read = await readRuns(versions, readers);
  const { runs, logged, later } = read;
  const files = await readers.files?.of(versions, runs.byId, signal);
  return {
    versions: versions.map((version, index) => {
      const run = runs.byId.get(version.run_id ?? '');
      const id = loggedModelIdOf(version.source);
      const beside = {
        run,
        logged: logged.byId.get(id ?? ''),
        laterRuns: later.byId,
      };
      const ofFiles = files?.inOrder[index];
      return {
        ...versionOf(version, beside, url),
        ...ofFiles,
        // What is beside the files may have been set later than what was logged.
        signature: ofFiles?.signature ?? signatureByRun(version, run),
      };
    }),
    problems: [
      ...runs.problems,
      ...logged.problems,
      ...later.problems,
      ...(files?.problems ?? []),
      ...lostOf(versions, read),
    ],
  };
}

function signatureByRun(version: WireVersion, run: WireRun | undefined) {
  const place = placeOfFiles(version, run);
  return run && place && loggedSignature(run, place.root);
}

async function readRuns(
  versions: readonly WireVersion[],
  { runs: runReader, loggedModels, signal }: MlflowReaders,
) {
  const runIds = versions.flatMap(({ run_id: id }) => id ?? []);
  const ids = versions.flatMap(({ source }) => loggedModelIdOf(source) ?? []);
  const [runs, logged] = await Promise.all([
    runReader.byIds(runIds, signal),
    loggedModels.byIds(ids, signal),
  ]);
  const measuredBy = [...logged.byId.values()]
    .flatMap(lastMeasured)
    .flatMap(({ run_id: id }) => id ?? [])
    .filter(id => !runs.byId.has(id));
  const later = await runReader.shown(measuredBy, signal);
  // One that trained another version was read with it.
  const byId = new Map([...runs.byId, ...later.byId]);
  return { runs, logged, later: { ...later, byId } };
}

function lostOf(
  versions: readonly WireVersion[],
  { runs, logged }: Awaited<ReturnType<typeof readRuns>>,
): CollectionProblem[] {
  return versions.flatMap(version => {
    const { run_id: run, source } = version;
    const id = loggedModelIdOf(source);
    return [
      ...(run && !runs.byId.has(run)
        ? [whyRunIsLost(version, runs.denied.get(run))]
        : []),
      ...(id && logged.lost.has(id) ? [whyLoggedModelIsLost(version, id)] : []),
    ];
  });
}
