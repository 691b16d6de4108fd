import type {
  CollectedSignature,
  CollectionProblem,
} from '@almanac/backstage-plugin-insights-node';
import type { MlflowClient } from '../http/MlflowClient';
import { MlflowError } from '../http/MlflowError';
import { signatureIn } from '../record/signatureIn';
import type { WireVersion } from '../wire/WireVersion';
import { inOrder } from './inOrder';
import { short } from './Read';

const AT_ONCE = 8;
const FILE = 'MLmodel';

/** Signatures in the order of the versions, and what is to be said of those that could not be read. */
export interface Signatures {
  readonly inOrder: readonly (CollectedSignature | undefined)[];
  readonly problems: readonly CollectionProblem[];
}

/** Reads signatures of versions from the files beside them, a question for each. */
export class SignatureReader {
  constructor(private readonly client: MlflowClient) {}

  /**
   * Signatures of versions; undefined of those that have no such file. One that may not be read, or that MLflow cannot fetch
   * from where it keeps files, is a problem and keeps no other from being read.
   *
   * @throws MlflowError where the server is not available: a version is not collected anew without what it had
   */
  async of(
    versions: readonly WireVersion[],
    signal: AbortSignal,
  ): Promise<Signatures> {
    const signatures: (CollectedSignature | undefined)[] = [];
    const problems: CollectionProblem[] = [];
    const read = (version: WireVersion) => this.one(version, signal);
    for await (const one of inOrder(versions, AT_ONCE, read)) {
      signatures.push(one.signature);
      if (one.problem) problems.push(one.problem);
    }
    return { inOrder: signatures, problems };
  }

  private async one(
    { name, version, source }: WireVersion,
    signal: AbortSignal,
  ): Promise<{ signature?: CollectedSignature; problem?: CollectionProblem }> {
    if (!source) return {};
    try {
      const query = { name, version, path: FILE };
      return {
        signature: signatureIn(await this.client.artifact(query, signal)),
      };
    } catch (error) {
      if (!(error instanceof MlflowError)) throw error;
      const { kind, reason, howToMend } = error;
      if (kind === 'missing' || kind === 'refused') return {};
      if (kind !== 'denied' && kind !== 'failed') throw error;
      return {
        problem: {
          item: `signature of version ${version} of ${short(name)}`,
          reason: `MLflow does not give its file ${FILE}; the version is kept without a signature. ${reason}`,
          howToMend,
        },
      };
    }
  }
}
