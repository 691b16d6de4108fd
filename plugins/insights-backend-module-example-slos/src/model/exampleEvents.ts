import type { CollectedMarker } from '@almanac/backstage-plugin-insights-node';
import { deploysIn, type Deploy } from './deploys';
import { incidentsAround, type Incident } from './incidents';
import { scenarios } from './scenarios';
import { services } from './services';
import { WEEK_MINUTES, weeksBetween } from './weeks';

const MINUTE_SECONDS = 60;

/** Something that happened to a service of the demo company. */
export interface ExampleEvent {
  readonly marker: CollectedMarker;
  readonly atSeconds: number;
  /** When it can be told: a deploy at once, an incident when it is over, since it says until when it lasted. */
  readonly knownSeconds: number;
}

/** All events that are known from one time up to, and without, another, in the order in which they are known. */
export function exampleEvents(
  fromSeconds: number,
  toSeconds: number,
): ExampleEvent[] {
  return eventsAround(fromSeconds, toSeconds)
    .filter(
      ({ knownSeconds }) =>
        knownSeconds >= fromSeconds && knownSeconds < toSeconds,
    )
    .sort((a, b) => a.knownSeconds - b.knownSeconds);
}

/**
 * Deploys of the demo company's services, and the incidents that their numbers show, that began from one time up to, and
 * without, another; in the order of time.
 */
export function exampleMarkers(
  fromSeconds: number,
  toSeconds: number,
): CollectedMarker[] {
  return eventsAround(fromSeconds, toSeconds)
    .filter(
      ({ atSeconds }) => atSeconds >= fromSeconds && atSeconds < toSeconds,
    )
    .sort((a, b) => a.atSeconds - b.atSeconds)
    .map(({ marker }) => marker);
}

/** Those of whole weeks, from before the time to after it. */
function eventsAround(fromSeconds: number, toSeconds: number): ExampleEvent[] {
  const fromMinute = Math.floor(fromSeconds / MINUTE_SECONDS) - WEEK_MINUTES;
  const toMinute = Math.ceil(toSeconds / MINUTE_SECONDS);
  const weeks = weeksBetween(fromMinute, toMinute);
  return [
    ...services.flatMap(service =>
      weeks.flatMap(week => deploysIn(service, week)).map(deployEvent),
    ),
    ...scenarios.flatMap(scenario =>
      incidentsAround(scenario, fromMinute, toMinute).map(incidentEvent),
    ),
  ];
}

function deployEvent({ service, minute, version }: Deploy): ExampleEvent {
  const atSeconds = minute * MINUTE_SECONDS;
  return {
    atSeconds,
    knownSeconds: atSeconds,
    marker: {
      id: `deploy:${service.name}:${version}`,
      at: instantOf(atSeconds),
      kind: 'deploy',
      title: `${service.title} ${version} rolled out`,
      entityRef: refOf(service.name),
    },
  };
}

function incidentEvent({
  id,
  scenario,
  title,
  startMinute,
  endMinute,
}: Incident): ExampleEvent {
  const atSeconds = startMinute * MINUTE_SECONDS;
  return {
    atSeconds,
    knownSeconds: endMinute * MINUTE_SECONDS,
    marker: {
      id: `incident:${id}`,
      at: instantOf(atSeconds),
      endsAt: instantOf(endMinute * MINUTE_SECONDS),
      kind: 'incident',
      title,
      entityRef: refOf(scenario.service),
    },
  };
}

function refOf(name: string): string {
  return `component:default/${name}`;
}

function instantOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}
