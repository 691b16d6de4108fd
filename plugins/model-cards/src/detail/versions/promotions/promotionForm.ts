import {
  ModelAlias,
  ModelEvidence,
  ModelPromotionRequest,
} from '@almanac/backstage-plugin-insights-react';
import { linkOf } from '../../markdown/linkOf';

/** Characters of an alias that the API takes. */
export const LONGEST_ALIAS = 250;

/** Characters of a reason that the API takes. */
export const LONGEST_REASON = 2_000;

/** What is asked for, as it was typed. */
export interface PromotionForm {
  alias: string;
  /** The empty text takes the alias away. */
  version: string;
  reason: string;
  evidence: readonly ModelEvidence[];
}

/** What keeps a promotion from being asked for. */
export type PromotionFault =
  | 'noAlias'
  | 'aliasTooLong'
  | 'noReason'
  | 'reasonTooLong'
  | 'holds'
  | 'evidence';

/** The version that holds an alias now; null for none. */
export function holderOf(
  aliases: readonly ModelAlias[],
  alias: string,
): string | null {
  return aliases.find(held => held.alias === alias)?.version ?? null;
}

/** Finds what keeps a promotion from being asked for. */
export function promotionFault(
  form: PromotionForm,
  aliases: readonly ModelAlias[],
): PromotionFault | undefined {
  const alias = form.alias.trim();
  if (!alias) return 'noAlias';
  if (alias.length > LONGEST_ALIAS) return 'aliasTooLong';
  if (holderOf(aliases, alias) === (form.version || null)) return 'holds';
  const isHalf = ({ title, url }: ModelEvidence) =>
    (title.trim() || url.trim()) && !(title.trim() && linkOf(url));
  if (form.evidence.some(isHalf)) return 'evidence';
  const reason = form.reason.trim();
  if (reason.length > LONGEST_REASON) return 'reasonTooLong';
  return reason ? undefined : 'noReason';
}

/** What is sent of it: with the holder that the reader knows of, so that nobody’s move is overwritten. */
export function promotionRequest(
  form: PromotionForm,
  aliases: readonly ModelAlias[],
): ModelPromotionRequest {
  const alias = form.alias.trim();
  return {
    alias,
    version: form.version || null,
    expectedVersion: holderOf(aliases, alias),
    reason: form.reason.trim(),
    evidence: form.evidence
      .filter(({ title }) => title.trim())
      .map(({ title, url }) => ({ title: title.trim(), url: url.trim() })),
  };
}
