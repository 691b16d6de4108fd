import type { MlflowClient } from '../http/MlflowClient';
import type { FileReader } from '../read/FileReader';
import type { LoggedModelReader } from '../read/LoggedModelReader';
import type { RunReader } from '../read/RunReader';
import type { VersionReader } from '../read/VersionReader';

/** What one run of the collector reads with. */
export interface MlflowReaders {
  readonly client: MlflowClient;
  readonly versions: VersionReader;
  readonly runs: RunReader;
  readonly loggedModels: LoggedModelReader;
  /** Left out where neither files nor signatures are read. */
  readonly files?: FileReader;
  /** Of the server. */
  readonly url: string;
  readonly signal: AbortSignal;
}
