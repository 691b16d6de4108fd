import type { MlflowClient } from '../http/MlflowClient';
import { ArtifactReader } from '../read/ArtifactReader';
import { Experiments } from '../read/Experiments';
import { FileReader } from '../read/FileReader';
import { LoggedModelReader } from '../read/LoggedModelReader';
import { RunReader } from '../read/RunReader';
import { SignatureReader } from '../read/SignatureReader';
import { VersionReader } from '../read/VersionReader';
import type { MlflowReaders } from './MlflowReaders';

/** What readers are made of. */
export interface MlflowRegistry {
  readonly client: MlflowClient;
  readonly url: string;
  /** Whether signatures are read. */
  readonly signatures: boolean;
  /** Whether files are listed. */
  readonly artifacts: boolean;
}

/** Readers for one run of the collector, which began `now`. */
export function createReaders(
  { client, url, signatures, artifacts }: MlflowRegistry,
  { signal, now }: { readonly signal: AbortSignal; readonly now: Date },
): MlflowReaders {
  const experiments = new Experiments(client);
  const files = new FileReader({
    artifacts: artifacts ? new ArtifactReader(client) : undefined,
    signatures: signatures ? new SignatureReader(client) : undefined,
  });
  return {
    client,
    versions: new VersionReader(client),
    runs: new RunReader(client, experiments),
    loggedModels: new LoggedModelReader(client, experiments, now),
    ...((signatures || artifacts) && { files }),
    url,
    signal,
  };
}
