import { API_PATH } from '../../../platform/apiPath';
import { formatDifference, periodsInWords, type Working } from '../../trends';
import type { BlipInput } from './BlipInput';
import type { RingReason } from './ringReasons';
import { asksForForecasts, asksForVerdicts } from './neededVerdicts';
import { verdictSpell } from './verdictSpell';

const OUTLOOK_NOTES = [
  'The forecast is that of the trend analysis, made from the values up to the last period; rings of the past go by the forecasts that would have been made then. Where there is none, no condition that asks for one holds.',
  'A chance is read from the quantiles of the forecast (2.5, 10, 50, 90 and 97.5 %) by linear interpolation; beyond the outermost it is at most, or at least, theirs. Hysteresis moves the level that a chance is of.',
];

/** How a suggested ring was come to. */
export function suggestionWorking(
  { definition, subject, summary, computedAt }: BlipInput,
  reasons: readonly RingReason[],
  engineVersion: string,
): Working {
  const { signal, topic, total } = subject;
  const missing = total.filter(Number.isNaN).length;
  const path = (kind: string) =>
    `${API_PATH}/topics/${encodeURIComponent(
      topic.id,
    )}/${kind}/${encodeURIComponent(signal.id)}`;
  return {
    subject: `Ring suggested for ${topic.title} on the radar ${definition.title}`,
    inputs: [
      {
        name: signal.title,
        digest: subject.digest,
        observations: total.length - missing,
        source: signal.source ?? signal.description,
        href: path('series'),
      },
      {
        name: 'Trend analysis',
        digest: summary.inputDigest,
        source: `Engine ${summary.engineVersion}`,
        href: path('analyses'),
      },
    ],
    method: {
      id: 'ring-policy',
      title: 'First ring, from the centre, whose declared condition holds',
      source: `Policy of the radar ${definition.id}`,
    },
    definitionVersion: definition.version,
    window: {
      start: subject.start,
      end: summary.latestAt ?? subject.start,
      step: subject.step,
      periods: total.length,
      missing,
    },
    coverage: total.length === 0 ? 0 : 1 - missing / total.length,
    engineVersion,
    computedAt,
    steps: [
      valueStep(signal.unit, summary),
      ...reasons.map(reason => ({
        title: `${titleOf(definition, reason.ring)}: ${reason.text}`,
        values: [
          stepValue('Found', reason.actual, reason.unit),
          stepValue('Asked for', reason.threshold, reason.unit),
          { name: 'Met', value: reason.met ? 'yes' : 'no' },
        ],
      })),
    ],
    notes: [
      `A level that the blip has reached in its ring is left only when the value is more than ${formatDifference(
        definition.hysteresis,
        signal.unit,
      )} below it, or above it where it is a most; one that it never reached holds nothing.`,
      ...(asksForVerdicts(definition) ? [spellNote(definition, subject)] : []),
      'A gap is bridged by the last known value.',
      ...(asksForForecasts(definition) ? OUTLOOK_NOTES : []),
    ],
    href: `${API_PATH}/radars/${definition.id}/blips/${encodeURIComponent(
      topic.id,
    )}`,
  };
}

/** How long a verdict must be there, or be gone. */
function spellNote(
  definition: BlipInput['definition'],
  { step }: BlipInput['subject'],
): string {
  const { periods } = verdictSpell(definition);
  return periods === 1
    ? 'A verdict counts as soon as it is given.'
    : `A verdict counts once it has been given for ${periodsInWords(
        periods,
        step,
      )} on end; where it has brought or kept the blip in its ring it counts until it has been missed for as long.`;
}

/** The two numbers that lists show of a topic; pages show what is called a change as a difference. */
function valueStep(
  unit: string,
  { value, latestAt, changeOfYear }: BlipInput['summary'],
): Working['steps'][number] {
  const yearBefore =
    value === null || changeOfYear === null ? null : value - changeOfYear;
  return {
    title: 'Value and change of a year',
    formula: 'change = last known value − value a year before it',
    values: [
      { name: `Last known value (${latestAt ?? 'none'})`, value, unit },
      { name: 'A year before', value: yearBefore, unit },
      { name: 'Change', value: changeOfYear, unit },
    ],
  };
}

/** A value with its unit; a word has none. */
function stepValue(
  name: string,
  value: RingReason['actual'],
  unit: string,
): Working['steps'][number]['values'][number] {
  return typeof value === 'string' ? { name, value } : { name, value, unit };
}

function titleOf({ rings }: BlipInput['definition'], ringId: string): string {
  return rings.find(({ id }) => id === ringId)?.title ?? ringId;
}
