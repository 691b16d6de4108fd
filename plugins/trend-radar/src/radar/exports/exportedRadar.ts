import {
  BlipQuery,
  CsvValue,
  Radar,
  RadarWhatIf,
  toCsv,
} from '@almanac/backstage-plugin-insights-react';
import { isSuggested } from '../hasSignal';
import { shownRing } from '../shownRing';
import type { ShownBlip } from '../ShownBlip';

const DECISION_COLUMNS = [
  'decided_ring',
  'decision',
  'decided_at',
  'decided_by',
  'decision_reason',
  'review_on',
  'review_overdue',
  'left_behind_since',
  'imported_from',
  'imported_by',
  'imported_at',
] as const;

const HEADER = [
  'topic_id',
  'title',
  'quadrant',
  'ring',
  'previous_ring',
  'movement',
  'moved_at',
  'verdict',
  'value',
  'unit',
  'change_of_year',
  'radius',
  'tags',
  ...DECISION_COLUMNS,
  'is_measured',
  'stands_in',
];

/** What a what-if changed: without it a file would pass for the radar as it is declared. */
type Changed = Pick<RadarWhatIf, 'asOf' | 'policy'>;

const WHAT_IF_COLUMNS = ['what_if_as_of', 'what_if_policy'] as const;

/**
 * The blips as CSV, with all digits that the API gives.
 *
 * @param whatIf - what placed them; as they are declared when left out
 */
export function blipsAsCsv(
  radar: Radar,
  blips: readonly ShownBlip[],
  whatIf?: Changed,
): string {
  const unit = radar.signal?.unit ?? null;
  const changed = whatIf && [
    whatIf.asOf,
    whatIf.policy.isDeclared ? 'declared' : 'changed',
  ];
  return toCsv(
    [...HEADER, ...(changed ? WHAT_IF_COLUMNS : [])],
    blips.map((blip): CsvValue[] => [
      blip.topicId,
      blip.title,
      blip.quadrant,
      blip.ring,
      blip.previousRing,
      blip.movement,
      blip.movedAt,
      blip.verdict,
      blip.value,
      unit,
      blip.changeOfYear,
      blip.radius,
      blip.tags.join(' '),
      ...decisionCells(blip.decision),
      isSuggested(blip) ? 'yes' : 'no',
      shownRing(radar, blip),
      ...(changed ?? []),
    ]),
  );
}

function decisionCells(decision: ShownBlip['decision']): CsvValue[] {
  if (!decision) return DECISION_COLUMNS.map(() => null);
  return [
    decision.ring,
    decision.kind,
    decision.at,
    // Who brings a list in decided nothing.
    decision.importedFrom ? null : decision.by,
    decision.reason,
    decision.reviewOn,
    decision.isReviewOverdue ? 'yes' : 'no',
    decision.drift?.since ?? null,
    decision.importedFrom ?? null,
    decision.importedFrom ? decision.by : null,
    decision.importedAt ?? null,
  ];
}

/**
 * The radar and its blips as the API gives them, with the filters that were on.
 *
 * @param whatIf - what placed the blips, and is told; as they are declared when left out
 */
export function radarAsJson(
  radar: Radar,
  blips: readonly ShownBlip[],
  query: (BlipQuery & { owner?: string[] }) | undefined,
  whatIf?: Changed,
): string {
  const content = {
    radar,
    ...(whatIf && { whatIf: { asOf: whatIf.asOf, policy: whatIf.policy } }),
    filters: query ?? null,
    totalCount: radar.blipCount,
    matchingCount: blips.length,
    items: blips,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
