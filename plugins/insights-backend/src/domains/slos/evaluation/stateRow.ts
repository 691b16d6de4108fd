import type { components } from '@almanac/backstage-plugin-insights-common';
import { sortTitle } from '../../signals';
import { attentionOf } from '../model/evaluation/attention';
import type { KeptState } from './StatesStore';

type SloSummary = components['schemas']['SloSummary'];

/** A row of the table `slo_states`. */
export interface StateRow {
  name: string;
  title: string;
  sort_title: string;
  search_text: string;
  service: string;
  entity_ref: string | null;
  owner: string | null;
  system: string | null;
  state: SloSummary['state'];
  attention: number;
  remaining_key: number;
  summary: string;
  at_risk: string | null;
}

/** A part of the budget that no SLO has: it sorts what has no budget behind all that have one. */
const NO_REMAINING = 1e300;

/** Columns of the table, in the order of {@link cellsOf}. */
export const STATE_COLUMNS = [
  'name',
  'title',
  'sort_title',
  'search_text',
  'service',
  'entity_ref',
  'owner',
  'system',
  'state',
  'attention',
  'remaining_key',
  'summary',
  'at_risk',
] as const satisfies readonly (keyof StateRow)[];

/** The row of a state. */
export function rowOfState({
  summary,
  description,
  atRisk,
}: KeptState): StateRow {
  const { name, title, service, remaining } = summary;
  return {
    name,
    title,
    sort_title: sortTitle({ title }),
    search_text: searchTextOf(summary, description),
    service,
    entity_ref: summary.entityRef,
    owner: summary.owner,
    system: summary.system,
    state: summary.state,
    attention: attentionOf(summary.state),
    remaining_key: remaining ?? NO_REMAINING,
    summary: JSON.stringify(summary),
    at_risk:
      atRisk.whole || atRisk.objectives.length > 0
        ? JSON.stringify(atRisk)
        : null,
  };
}

/** What words are looked for in. Of references the name alone: each of them has a kind and a namespace. */
function searchTextOf(
  summary: KeptState['summary'],
  description: string,
): string {
  const { title, name, service, owner, system } = summary;
  const names = [owner, system].map(ref => ref?.split('/').at(-1) ?? '');
  return [title, name, service, description, ...names, ...tagsOf(summary)]
    .join('\n')
    .toLowerCase();
}

/** The part of the budget that a row sorts by; null where there is no budget. */
export function remainingOfRow({
  remaining_key: key,
}: Pick<StateRow, 'remaining_key'>): number | null {
  return key < NO_REMAINING ? key : null;
}

/** The labels of an SLO, each as one text. */
export function tagsOf({ labels }: SloSummary): string[] {
  return Object.entries(labels).flatMap(([key, values]) =>
    [...new Set(values)].map(value => `${key}:${value}`),
  );
}

/** The summary of a row. */
export function summaryOfRow({
  summary,
}: Pick<StateRow, 'summary'>): SloSummary {
  return JSON.parse(summary);
}
