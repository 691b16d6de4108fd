import type { components } from '@almanac/backstage-plugin-insights-common';
import { attentionWindow } from './attentionWindow';
import type { ContractEndings, ListedContract } from './ContractListsStore';

type Need = components['schemas']['ContractNeed'];

/**
 * Why an API needs somebody, the weightiest first; `DatabaseAttention` puts it in lists by the same.
 *
 * @param now - instant, ISO 8601 in UTC
 */
export function needsOf(
  { row, latest }: ListedContract,
  { overdue, nextOn }: ContractEndings,
  now: string,
): Need[] {
  if (row.gone_since !== null) return [];
  const { since, soon } = attentionWindow(now);
  const needs: Need[] = [];
  if (latest && latest.is_readable !== null && !latest.is_readable) {
    needs.push('unreadable');
  }
  if ((row.open_breaking_at ?? '') >= since) needs.push('breaking');
  if (overdue > 0) needs.push('sunset-overdue');
  if (nextOn !== null && nextOn <= soon) needs.push('sunset-due');
  return needs;
}
