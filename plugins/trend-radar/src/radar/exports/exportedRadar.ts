import {
  Blip,
  BlipQuery,
  CsvValue,
  Radar,
  toCsv,
} from '@almanac/backstage-plugin-insights-react';
import { isSuggested } from '../hasSignal';

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
];

/** The blips as CSV, with all digits that the API gives. */
export function blipsAsCsv(radar: Radar, blips: readonly Blip[]): string {
  const unit = radar.signal?.unit ?? null;
  return toCsv(
    HEADER,
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
    ]),
  );
}

function decisionCells(decision: Blip['decision']): CsvValue[] {
  if (!decision) return DECISION_COLUMNS.map(() => null);
  return [
    decision.ring,
    decision.kind,
    decision.at,
    decision.by,
    decision.reason,
    decision.reviewOn,
    decision.isReviewOverdue ? 'yes' : 'no',
    decision.drift?.since ?? null,
    decision.importedFrom ?? null,
  ];
}

/** The radar and its blips as the API gives them, with the filters that were on. */
export function radarAsJson(
  radar: Radar,
  blips: readonly Blip[],
  query: BlipQuery | undefined,
): string {
  const content = {
    radar,
    filters: query ?? null,
    totalCount: radar.blipCount,
    matchingCount: blips.length,
    items: blips,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
