import type { components } from '@almanac/backstage-plugin-insights-common';
import { digestOf } from '../../../platform/digest';
import { API_PATH } from '../../../platform/apiPath';
import { periodOf } from '../../signals';
import type { Step, Topic } from '../../signals';
import { periodInWords, TREND_ENGINE_VERSION } from '../../trends';
import { changeSize } from './changeSize';
import type { MadeBlip } from './makeBlip';
import type { RadarDefinition } from './RadarDefinition';

type Blip = components['schemas']['Blip'];

/** In the middle of its ring: nothing says how near the next one is. */
const NOWHERE_IN_RING = 0.5;

/** A ring that was decided on a day. */
export interface DecidedRing {
  /** Id of a ring; null where a decision was taken back. */
  readonly ring: string | null;
  /** `YYYY-MM-DD` in UTC. */
  readonly at: string;
}

/** What a blip is made of that no signal measures. */
export interface DecidedBlipInput {
  readonly definition: RadarDefinition;
  readonly quadrant: string;
  readonly topic: Topic;
  /** Everything that was decided on it, from the first. */
  readonly decided: readonly DecidedRing[];
  /** The radar's: that of its signal, a month where it has none. */
  readonly step: Step;
  /** ISO 8601 instant; what moved is told as of its period. */
  readonly computedAt: string;
}

/** The blip of a topic that people alone have placed; undefined where nothing is decided, or a ring that the radar has not. */
export function makeDecidedBlip(input: DecidedBlipInput): MadeBlip | undefined {
  const { definition, quadrant, topic, decided } = input;
  const ring = decided.at(-1)?.ring ?? null;
  const title = definition.rings.find(({ id }) => id === ring)?.title;
  if (ring === null || title === undefined) return undefined;
  const moved = lastMove(definition, decided);
  const periods =
    periodOf(input.computedAt.slice(0, 10), input.step) -
    periodOf(moved.at, input.step);
  const isRecent = periods < definition.movementPeriods;
  return {
    blip: {
      ...{ topicId: topic.id, title: topic.title, quadrant, ring },
      previousRing: moved.from,
      movement: isRecent ? moved.direction : 'none',
      movedAt: moved.from === null && !isRecent ? null : moved.at,
      ...{ verdict: 'unknown', value: null, changeOfYear: null },
      ...{ radius: NOWHERE_IN_RING, tags: topic.tags, isMeasured: false },
    },
    suggestion: {
      ring,
      sentence: `Nothing is suggested for ${topic.title}: ${whyNothing(
        definition,
      )}. ${title} is what was decided on ${dayInWords(decided)}.`,
      ...{ reasons: [], counterfactuals: [] },
      working: workingOf(input),
    },
    history: [],
    changeSize: changeSize(null, '1'),
    aliases: topic.aliases,
  };
}

function dayInWords(decided: readonly DecidedRing[]): string {
  return periodInWords(decided[decided.length - 1].at, 'day');
}

/** Day of the last decision, and the ring that it left; null where the topic has been in no other ring. */
function lastMove(
  { rings }: RadarDefinition,
  decided: readonly DecidedRing[],
): { at: string; from: string | null; direction: Blip['movement'] } {
  const { ring, at: last } = decided[decided.length - 1];
  const before = decided.findLastIndex(one => one.ring !== ring);
  const at = decided[before + 1]?.at ?? last;
  const from = decided[before]?.ring ?? null;
  const placeOf = (id: string | null) => rings.findIndex(one => one.id === id);
  // A ring that the radar has no more lies nowhere.
  if (from === null || placeOf(from) === -1) {
    return { at, from, direction: before === -1 ? 'new' : 'none' };
  }
  const isInward = placeOf(ring) < placeOf(from);
  return { at, from, direction: isInward ? 'in' : 'out' };
}

function whyNothing({ signal }: RadarDefinition): string {
  return signal === undefined
    ? 'the radar has no signal, people alone place its topics'
    : `no value of the signal ${signal} is known of it`;
}

function workingOf({
  definition,
  topic,
  decided,
  computedAt,
}: DecidedBlipInput): MadeBlip['suggestion']['working'] {
  return {
    subject: `Ring of ${topic.title} on the radar ${definition.title}`,
    inputs: [
      {
        name: 'Decisions',
        digest: digestOf(JSON.stringify(decided)),
        observations: decided.length,
        source: 'What people decided, here or elsewhere',
        href: `${API_PATH}/radars/${definition.id}/blips/${encodeURIComponent(
          topic.id,
        )}/decisions`,
      },
    ],
    method: {
      id: 'decided',
      title: 'The last decision; nothing is computed',
      source: `Decisions on the radar ${definition.id}`,
    },
    definitionVersion: definition.version,
    window: null,
    coverage: 0,
    engineVersion: TREND_ENGINE_VERSION,
    computedAt,
    steps: [],
    notes: [`Nothing is suggested: ${whyNothing(definition)}.`],
    href: `${API_PATH}/radars/${definition.id}/blips/${encodeURIComponent(
      topic.id,
    )}`,
  };
}
