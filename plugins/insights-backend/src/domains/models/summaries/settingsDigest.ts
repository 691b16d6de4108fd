import { sha256 } from '../../../platform/digest';

/** 96 bits. */
const CHARACTERS = 16;

/** What summaries depend on beside their models. */
export interface SummarySettings {
  /** Id of the leading profile. */
  readonly profile: string;
  /** Aliases whose holders are judged, the weightiest first. */
  readonly leadingAliases: readonly string[];
}

/** Digest of the settings that summaries depend on. Capitals of aliases make no difference. */
export function settingsDigest({
  profile,
  leadingAliases,
}: SummarySettings): string {
  const aliases = leadingAliases.map(alias => alias.toLowerCase());
  const text = JSON.stringify({ profile, aliases });
  return sha256('base64url', text).slice(0, CHARACTERS);
}
