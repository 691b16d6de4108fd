import type { MlflowClient } from '../http/MlflowClient';
import type { RunReader } from '../read/RunReader';
import type { SignatureReader } from '../read/SignatureReader';
import type { VersionReader } from '../read/VersionReader';

/** What one run of the collector reads with. */
export interface MlflowReaders {
  readonly client: MlflowClient;
  readonly versions: VersionReader;
  readonly runs: RunReader;
  /** Left out where signatures are not read. */
  readonly signatures?: SignatureReader;
  /** Of the server. */
  readonly url: string;
  readonly signal: AbortSignal;
}
