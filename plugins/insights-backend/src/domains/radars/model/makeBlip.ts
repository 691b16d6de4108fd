import type { components } from '@almanac/backstage-plugin-insights-common';
import { addPeriods, formatValue, TREND_ENGINE_VERSION } from '../../trends';
import type { BlipInput } from './BlipInput';
import { changeSize } from './changeSize';
import { conditionHolds, NO_SLACK } from './conditionHolds';
import { heldLevels } from './heldLevels';
import { carryForward, type RingSeries } from './RingSeries';
import { staysInWords } from './leafInWords';
import type { RingWords } from './RingWords';
import { replayRings } from './replayRings';
import { ringCounterfactuals } from './ringCounterfactuals';
import { ringMovement } from './ringMovement';
import { ringRadius } from './ringRadius';
import { ringReasons } from './ringReasons';
import type { RingPlace } from './suggestRing';
import { suggestionWorking } from './suggestionWorking';
import { asksForForecasts } from './neededVerdicts';
import { verdictSpell } from './verdictSpell';
import { trendStays } from './verdictTurn';

type Schemas = components['schemas'];

/** A blip as it is kept. */
export interface MadeBlip {
  readonly blip: Schemas['Blip'];
  readonly suggestion: Schemas['BlipDetail']['suggestion'];
  readonly history: Schemas['BlipDetail']['history'];
  /** What lists order changes by, as {@link changeSize} gives it. */
  readonly changeSize: number;
  /** Words to search in, besides the title. */
  readonly aliases: readonly string[];
}

/** Applies the policy of a radar to a topic, now and at past periods; undefined where the topic has no value. */
export function makeBlip(input: BlipInput): MadeBlip | undefined {
  const { definition, quadrant, subject, summary, from } = input;
  const series: RingSeries = {
    values: carryForward(subject.total),
    ...{ verdictAt: input.verdictAt, forecastAt: input.forecastAt },
  };
  const replay = replayRings(definition, series, from);
  const history = ringMovement(replay, definition.movementPeriods);
  const { place } = replay;
  if (!history || !place) return undefined;
  const last = subject.total.length - 1;
  const ringId = (ring: number) => definition.rings[ring].id;
  const dayOf = (period: number) =>
    addPeriods(subject.start, subject.step, period);
  const words: RingWords = {
    ...{ unit: subject.signal.unit, step: subject.step },
    latest: dayOf(last),
  };
  const { topic } = subject;
  const reasons = ringReasons(definition, place, series, last, words);
  return {
    blip: {
      topicId: topic.id,
      title: topic.title,
      quadrant,
      ring: ringId(history.ring),
      previousRing:
        history.previousRing === undefined
          ? null
          : ringId(history.previousRing),
      movement: history.movement,
      movedAt: history.movedAt === undefined ? null : dayOf(history.movedAt),
      verdict: summary.verdict,
      value: summary.value,
      changeOfYear: summary.changeOfYear,
      radius: ringRadius(definition, place, series, last),
      tags: topic.tags,
      isMeasured: true,
    },
    suggestion: {
      ring: ringId(history.ring),
      sentence: [
        sentenceOf(input, history.ring, words),
        ...staysSentence(input, place, series, words),
        ...noForecastSentence(definition, series, last),
      ].join(' '),
      reasons,
      counterfactuals: ringCounterfactuals(
        definition,
        place,
        series,
        last,
        words,
      ),
      working: suggestionWorking(input, reasons, TREND_ENGINE_VERSION),
    },
    history: history.changes.map(({ period, ring }) => ({
      at: dayOf(period),
      ring: ringId(ring),
    })),
    changeSize: changeSize(summary.changeOfYear, subject.signal.unit),
    aliases: topic.aliases,
  };
}

function sentenceOf(
  { definition, subject, summary }: BlipInput,
  ring: number,
  { unit }: RingWords,
): string {
  const value =
    summary.value === null ? 'no value' : formatValue(summary.value, unit);
  return `${definition.rings[ring].title} is suggested for ${
    subject.topic.title
  }: ${subject.signal.title.toLocaleLowerCase(
    'en',
  )} is ${value}, and the trend is ${summary.verdict}.`;
}

/** Why the blip is still in its ring where, without hysteresis, it would not be. */
function staysSentence(
  { definition, subject }: BlipInput,
  place: RingPlace,
  series: RingSeries,
  words: RingWords,
): string[] {
  const { title, when } = definition.rings[place.ring];
  const last = subject.total.length - 1;
  const plain = verdictSpell({ verdictPeriods: 1 });
  if (!when || conditionHolds(when, series, last, NO_SLACK, plain)) return [];
  const levels = heldLevels(when, place, series, last);
  const why = [
    ...(levels.length > 0
      ? [staysInWords(levels, definition.hysteresis, words)]
      : []),
    ...trendStays(when, { definition, place, series, period: last }, words),
  ].join('; ');
  return [`It stays in ${title}: ${why}.`];
}

/** Says that what was asked of a forecast holds no ring, where there is none. */
function noForecastSentence(
  definition: BlipInput['definition'],
  series: RingSeries,
  last: number,
): string[] {
  const isMissing = asksForForecasts(definition) && !series.forecastAt?.(last);
  return isMissing
    ? [
        'There is no forecast yet, so that no condition that asks for one holds.',
      ]
    : [];
}
