import { sha256 } from '../../../platform/digest';
import type { SummaryRoundsOptions } from './SummaryRounds';

/** 96 bits. */
const CHARACTERS = 16;

/** Digest of the settings that summaries depend on. Capitals of aliases make no difference. */
export function settingsDigest({
  profile,
  leadingAliases,
}: Pick<SummaryRoundsOptions, 'profile' | 'leadingAliases'>): string {
  const aliases = leadingAliases.map(alias => alias.toLowerCase());
  const text = JSON.stringify({ profile, aliases });
  return sha256('base64url', text).slice(0, CHARACTERS);
}
