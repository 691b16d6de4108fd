import { loggedModelIdOf } from '../record/loggedModelIdOf';
import type { WireRun } from '../wire/WireRun';
import type { WireVersion } from '../wire/WireVersion';

/** Where MLflow lists the files of a version. */
export interface PlaceOfFiles {
  /** Of the question. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** What the question calls a directory. */
  readonly directoryKey: string;
  /** The directory in which the version is; empty for the root. */
  readonly root: string;
}

/** Where the files of a version are listed: with its logged model, or below its run; undefined where they are elsewhere. */
export function placeOfFiles(
  { source, run_id: runId }: WireVersion,
  run: WireRun | undefined,
): PlaceOfFiles | undefined {
  const id = loggedModelIdOf(source);
  if (id !== undefined) {
    return {
      path: `logged-models/${id}/artifacts/directories`,
      query: {},
      directoryKey: 'artifact_directory_path',
      root: '',
    };
  }
  const roots = [`runs:/${runId}`, run?.info.artifact_uri];
  const root = roots.find(one => one && source?.startsWith(`${one}/`));
  if (runId === undefined || root === undefined) return undefined;
  return {
    path: 'artifacts/list',
    query: { run_id: runId },
    directoryKey: 'path',
    root: source?.slice(root.length + 1).replace(/\/+$/, '') ?? '',
  };
}
