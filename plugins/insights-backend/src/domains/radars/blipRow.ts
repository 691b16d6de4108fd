import type { components } from '@almanac/backstage-plugin-insights-common';
import { searchText, sortTitle } from '../signals';
import type { MadeBlip } from './model/makeBlip';

type Blip = components['schemas']['Blip'];

/** A row of the table `blips`, as far as lists read it. */
export interface BlipRow {
  topic_id: string;
  title: string;
  sort_title: string;
  quadrant: string;
  ring: string;
  previous_ring: string | null;
  movement: Blip['movement'];
  moved_at: string | null;
  moved_key: string;
  verdict: Blip['verdict'];
  value: number | null;
  change_of_year: number | null;
  change_size: number;
  radius: number;
  tags: string;
  /** SQLite gives 0 and 1. */
  is_measured: boolean | number;
}

/** Columns that lists read; the suggestion stays where it is. */
export const BLIP_COLUMNS = [
  'topic_id',
  'title',
  'sort_title',
  'quadrant',
  'ring',
  'previous_ring',
  'movement',
  'moved_at',
  'moved_key',
  'verdict',
  'value',
  'change_of_year',
  'change_size',
  'radius',
  'tags',
  'is_measured',
] as const satisfies readonly (keyof BlipRow)[];

/** The blip of a row. */
export function blipOfRow(row: BlipRow): Blip {
  return {
    topicId: row.topic_id,
    title: row.title,
    quadrant: row.quadrant,
    ring: row.ring,
    previousRing: row.previous_ring,
    movement: row.movement,
    movedAt: row.moved_at,
    verdict: row.verdict,
    value: row.value,
    changeOfYear: row.change_of_year,
    radius: row.radius,
    tags: JSON.parse(row.tags),
    isMeasured: Boolean(row.is_measured),
  };
}

/** The row of a blip, its suggestion and what lists sort by included. */
export function rowOfBlip(
  radarId: string,
  { blip, suggestion, changeSize, aliases }: MadeBlip,
  inputDigest: string,
) {
  return {
    radar_id: radarId,
    topic_id: blip.topicId,
    title: blip.title,
    sort_title: sortTitle(blip),
    search_text: searchText({ id: blip.topicId, title: blip.title, aliases }),
    quadrant: blip.quadrant,
    ring: blip.ring,
    previous_ring: blip.previousRing,
    movement: blip.movement,
    moved_at: blip.movedAt,
    moved_key: blip.movedAt ?? '',
    verdict: blip.verdict,
    value: blip.value,
    change_of_year: blip.changeOfYear,
    change_size: changeSize,
    radius: blip.radius,
    tags: JSON.stringify(blip.tags),
    is_measured: blip.isMeasured ?? true,
    suggestion: JSON.stringify(suggestion),
    input_digest: inputDigest,
  };
}
