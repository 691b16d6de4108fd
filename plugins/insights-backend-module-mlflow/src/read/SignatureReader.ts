import type { CollectedSignature } from '@almanac/backstage-plugin-insights-node';
import type { MlflowClient } from '../http/MlflowClient';
import { signatureIn } from '../record/signatureIn';
import type { WireVersion } from '../wire/WireVersion';
import { inOrder } from './inOrder';

const AT_ONCE = 8;
const FILE = 'MLmodel';

/** Reads signatures of versions from the files beside them, a question for each. */
export class SignatureReader {
  constructor(private readonly client: MlflowClient) {}

  /** Signatures in the order of the versions; undefined of those whose files the server does not serve. */
  async of(
    versions: readonly WireVersion[],
    signal: AbortSignal,
  ): Promise<(CollectedSignature | undefined)[]> {
    const signatures: (CollectedSignature | undefined)[] = [];
    const read = async ({ name, version, source }: WireVersion) => {
      if (!source) return undefined;
      const query = { name, version, path: FILE };
      const file = await this.client.artifact(query, signal);
      return file === undefined ? undefined : signatureIn(file);
    };
    for await (const one of inOrder(versions, AT_ONCE, read)) {
      signatures.push(one);
    }
    return signatures;
  }
}
