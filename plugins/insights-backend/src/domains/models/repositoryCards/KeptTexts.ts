import type { CollectedCard } from '@almanac/backstage-plugin-insights-node';
import type { ModelKey } from '../model/record/ModelKey';

/** A card that this registry brought and that is kept, without its text. */
export interface KeptText extends ModelKey {
  readonly source: string;
  readonly format: CollectedCard['format'];
  /** SHA-256 of the text, `sha256:` and hex. */
  readonly digest: string;
  /** When it was written, or first seen so. ISO 8601. */
  readonly at: string | null;
  readonly link: string | null;
}

/** What is kept of the cards that this registry brought. */
export interface KeptTexts {
  /** All of them. */
  find(): Promise<readonly KeptText[]>;
  /** Texts by their digests; those that are not kept are not there. */
  textsOf(digests: readonly string[]): Promise<ReadonlyMap<string, string>>;
}
