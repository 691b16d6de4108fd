import type { CollectedSignature } from '@almanac/backstage-plugin-insights-node';
import type { MlflowClient } from '../http/MlflowClient';
import { signatureIn } from '../record/signatureIn';
import type { WireVersion } from '../wire/WireVersion';

/** What MLflow describes a model in, beside its other files. */
export const SIGNATURE_FILE = 'MLmodel';

/** Reads signatures of versions from the files beside them, a question for each. */
export class SignatureReader {
  constructor(private readonly client: MlflowClient) {}

  /**
   * The signature of a version.
   *
   * @throws MlflowError
   */
  async read(
    { name, version }: WireVersion,
    signal: AbortSignal,
  ): Promise<CollectedSignature | undefined> {
    const query = { name, version, path: SIGNATURE_FILE };
    return signatureIn(await this.client.artifact(query, signal));
  }
}
