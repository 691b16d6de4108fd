import type { AlertEpisode } from '../model/alerting/AlertEpisode';
import { instantOf } from '../model/window/instantOf';
import { instantOrNull } from '../model/window/instantOrNull';

/** A row of the table `slo_alerts`. SQLite gives booleans as 0 and 1. */
export interface AlertRow {
  id: string;
  slo: string;
  objective: number;
  /** Empty for an alert that each SLO gets of itself: an index tells no null from another. */
  policy: string;
  severity: AlertEpisode['severity'];
  operator: AlertEpisode['operator'];
  long_seconds: number;
  short_seconds: number;
  factor: number;
  state: AlertEpisode['state'];
  held_from: string;
  /** End of the last slice that its condition held with. */
  last_held_at: string;
  pending_at: string;
  fired_at: string | null;
  resolved_at: string | null;
  handed_to: string | null;
  quiet_since: string | null;
  long_burn: number | null;
  short_burn: number | null;
  total_units: number | null;
  bad_units: number | null;
  title: string;
  service: string;
  owner: string | null;
  entity_ref: string | null;
  fired_owner: string | null;
  fired_entity_ref: string | null;
  is_example: boolean | number;
}

/** Columns that an episode changes in while it is open. */
export const CHANGING_COLUMNS = [
  'state',
  'fired_at',
  'resolved_at',
  'quiet_since',
  'last_held_at',
  'long_burn',
  'short_burn',
  'total_units',
  'bad_units',
  'handed_to',
  'owner',
  'entity_ref',
  'fired_owner',
  'fired_entity_ref',
] as const satisfies readonly (keyof AlertRow)[];

/** The row of an episode. */
export function rowOfEpisode(episode: AlertEpisode): AlertRow {
  return {
    id: episode.id,
    slo: episode.slo,
    objective: episode.objective,
    policy: episode.policy ?? '',
    severity: episode.severity,
    operator: episode.operator,
    long_seconds: episode.longSeconds,
    short_seconds: episode.shortSeconds,
    factor: episode.factor,
    state: episode.state,
    held_from: instantOf(episode.heldFromSeconds),
    last_held_at: instantOf(episode.heldUntilSeconds),
    pending_at: instantOf(episode.pendingAtSeconds),
    fired_at: instantOrNull(episode.firedAtSeconds),
    resolved_at: instantOrNull(episode.resolvedAtSeconds),
    handed_to: episode.handedTo,
    quiet_since: instantOrNull(episode.quietSinceSeconds),
    long_burn: episode.longBurn,
    short_burn: episode.shortBurn,
    total_units: episode.totalUnits,
    bad_units: episode.badUnits,
    title: episode.title,
    service: episode.service,
    owner: episode.owner,
    entity_ref: episode.entityRef,
    fired_owner: episode.firedOwner,
    fired_entity_ref: episode.firedEntityRef,
    is_example: episode.isExample,
  };
}

/** The episode of a row. */
export function episodeOfRow(row: AlertRow): AlertEpisode {
  return {
    id: row.id,
    slo: row.slo,
    objective: row.objective,
    policy: row.policy || null,
    severity: row.severity,
    operator: row.operator,
    longSeconds: row.long_seconds,
    shortSeconds: row.short_seconds,
    factor: row.factor,
    state: row.state,
    heldFromSeconds: secondsOf(row.held_from),
    heldUntilSeconds: secondsOf(row.last_held_at),
    pendingAtSeconds: secondsOf(row.pending_at),
    firedAtSeconds: secondsOrNull(row.fired_at),
    resolvedAtSeconds: secondsOrNull(row.resolved_at),
    handedTo: row.handed_to,
    quietSinceSeconds: secondsOrNull(row.quiet_since),
    longBurn: row.long_burn,
    shortBurn: row.short_burn,
    totalUnits: row.total_units,
    badUnits: row.bad_units,
    title: row.title,
    service: row.service,
    owner: row.owner,
    entityRef: row.entity_ref,
    firedOwner: row.fired_owner,
    firedEntityRef: row.fired_entity_ref,
    isExample: Boolean(row.is_example),
  };
}

function secondsOf(instant: string): number {
  return Date.parse(instant) / 1_000;
}

function secondsOrNull(instant: string | null): number | null {
  return instant === null ? null : secondsOf(instant);
}
