import type {
  SloAction,
  SloActionDetail,
  SloPolicies,
  SloReview,
  SloStateChange,
} from '../wire';
import { sla } from './slas';
import { sloFault } from './sloDefinitions';
import {
  both,
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
import { slo, sloAlertEpisode, sloWindow } from './slos';

type Policy = SloPolicies['items'][number];
type Event = SloActionDetail['events'][number];
type Ledger = SloReview['ledgers'][number];
type LedgerLine = Ledger['lines'][number];
type DefinitionChange = SloReview['definitionChanges']['items'][number];

const when = thing<SloAction['when']>({
  consumed: orNull(number),
  state: orNull(openWord<NonNullable<SloAction['when']['state']>>()),
});

export const sloPolicies = thing<SloPolicies>({
  items: listOf(
    thing<Policy>({
      name: text,
      title: text,
      file: text,
      appliesTo: thing<Policy['appliesTo']>({
        owners: listOf(text),
        systems: listOf(text),
        services: listOf(text),
        tags: listOf(text),
        slos: listOf(text),
      }),
      rules: listOf(
        thing<Policy['rules'][number]>({
          name: text,
          when,
          action: text,
          dueSeconds: number,
          owner: orNull(text),
          clearsBelow: orNull(number),
        }),
      ),
    }),
  ),
  faults: listOf(sloFault),
});

export const sloAction = thing<SloAction>({
  id: text,
  slo: text,
  title: text,
  service: text,
  entityRef: orNull(text),
  owner: orNull(text),
  isExample: flag,
  policy: text,
  policyTitle: text,
  rule: text,
  when,
  action: text,
  state: openWord(),
  isOverdue: flag,
  openedAt: text,
  dueAt: text,
  exceptedUntil: orNull(text),
  closedAt: orNull(text),
  clearedAt: orNull(text),
  opening: thing<SloAction['opening']>({
    state: openWord(),
    consumed: orNull(number),
    remaining: orNull(number),
    sli: orNull(number),
    target: orNull(number),
    window: sloWindow,
    objective: orNull(number),
    version: number,
    computedAt: orNull(text),
  }),
  allows: listOf(openWord()),
  etag: text,
  workingHref: text,
});

export const sloActionDetail: Shape<SloActionDetail> = both(
  sloAction,
  thing<Pick<SloActionDetail, 'events'>>({
    events: listOf(
      thing<Event>({
        kind: openWord(),
        at: text,
        by: orNull(text),
        note: orNull(text),
        until: orNull(text),
      }),
    ),
  }),
);

/** A list of which the end may be left off. */
function cutList<Item>(item: Shape<Item>) {
  return thing<{ items: Item[]; leftOff: boolean }>({
    items: listOf(item),
    leftOff: flag,
  });
}

export const sloReview = thing<SloReview>({
  owner: text,
  from: text,
  to: text,
  computedAt: orNull(text),
  watchedSince: orNull(text),
  states: listOf(
    thing<SloReview['states'][number]>({ value: orNull(text), count: number }),
  ),
  slos: cutList(slo),
  stateChanges: cutList(
    thing<SloStateChange>({
      slo: text,
      title: text,
      at: text,
      from: orNull(openWord<NonNullable<SloStateChange['from']>>()),
      to: openWord(),
      remaining: orNull(number),
    }),
  ),
  definitionChanges: cutList(
    thing<DefinitionChange>({
      slo: text,
      title: text,
      version: number,
      at: text,
      by: orNull(text),
    }),
  ),
  alerts: cutList(sloAlertEpisode),
  actions: cutList(sloAction),
  ledgers: listOf(
    thing<Ledger>({
      slo: text,
      title: text,
      objective: number,
      lines: listOf(
        thing<LedgerLine>({
          start: text,
          end: text,
          badUnits: number,
          consumed: orNull(number),
          markers: listOf(
            thing<LedgerLine['markers'][number]>({
              id: text,
              title: text,
              kind: openWord(),
              dependency: optional(text),
            }),
          ),
        }),
      ),
    }),
  ),
  slasAtRisk: cutList(sla),
});
