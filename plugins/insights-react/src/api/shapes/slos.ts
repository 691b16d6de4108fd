import type {
  Slo,
  SloAlertEpisode,
  SloCell,
  SloCount,
  SloOverview,
  SloWindow,
} from '../wire';
import {
  flag,
  listOf,
  number,
  openWord,
  optional,
  orNull,
  text,
  thing,
  type Shape,
} from './Shape';

type Alert = NonNullable<Slo['alert']>;

/** Texts by name, or lists of them. */
export const labels: Shape<Record<string, string[]>> = (value, place) => {
  const fault = thing<Record<string, string[]>>({})(value, place);
  if (fault !== undefined) return fault;
  for (const [name, of] of Object.entries(value as object)) {
    const wrong = listOf(text)(of, `${place}.${name}`);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
};

export const sloWindow = thing<SloWindow>({
  kind: openWord(),
  duration: thing<SloWindow['duration']>({ count: number, unit: openWord() }),
  anchor: optional(text),
  timeZone: optional(text),
});

export const slo = thing<Slo>({
  name: text,
  title: text,
  service: text,
  entityRef: orNull(text),
  owner: orNull(text),
  system: orNull(text),
  labels,
  isExample: flag,
  state: openWord(),
  problem: orNull(text),
  inWords: optional(text),
  objectives: number,
  isComposite: optional(flag),
  worstObjective: number,
  method: openWord(),
  target: orNull(number),
  window: sloWindow,
  sli: orNull(number),
  consumed: orNull(number),
  remaining: orNull(number),
  remainingAtLeast: optional(orNull(number)),
  remainingUnits: orNull(number),
  remainingWeekAgo: orNull(number),
  burnRate: orNull(number),
  burnRateSeconds: optional(orNull(number)),
  coverage: orNull(number),
  outlook: orNull(openWord<NonNullable<Slo['outlook']>>()),
  exhaustedAt: orNull(text),
  atRiskBy: optional(listOf(openWord())),
  alert: orNull(
    thing<Alert>({ severity: openWord(), state: openWord(), since: text }),
  ),
  sparkline: listOf(orNull(number)),
  lastKnownAt: orNull(text),
  computedAt: orNull(text),
  version: number,
});

const counts = listOf(thing<SloCount>({ value: orNull(text), count: number }));

const groups = listOf(
  thing<SloOverview['owners'][number]>({
    value: orNull(text),
    count: number,
    state: openWord(),
    leastRemaining: orNull(number),
  }),
);

export const sloOverview = thing<SloOverview>({
  totalCount: number,
  matchingCount: number,
  states: counts,
  owners: groups,
  systems: groups,
  services: groups,
  tags: groups,
  valuesLeftOff: thing<SloOverview['valuesLeftOff']>({
    owners: number,
    systems: number,
    services: number,
    tags: number,
  }),
  cells: listOf(
    thing<SloCell>({
      owner: orNull(text),
      service: text,
      entityRef: orNull(text),
      slos: number,
      state: openWord(),
      worstRemaining: orNull(number),
      worstSlo: text,
    }),
  ),
  cellsLeftOff: number,
  evaluatedAt: orNull(text),
  faults: number,
});

export const sloAlertEpisode = thing<SloAlertEpisode>({
  id: text,
  slo: text,
  title: text,
  service: text,
  owner: orNull(text),
  objective: number,
  policy: orNull(text),
  severity: openWord(),
  operator: openWord(),
  longSeconds: number,
  shortSeconds: number,
  factor: number,
  state: openWord(),
  heldFrom: text,
  heldUntil: text,
  pendingAt: text,
  firedAt: orNull(text),
  resolvedAt: orNull(text),
  handedTo: orNull(text),
  longBurn: orNull(number),
  shortBurn: orNull(number),
  totalUnits: orNull(number),
  badUnits: orNull(number),
  whatToDo: text,
  workingHref: text,
  isExample: flag,
});
