import { howToMendValue, isPossible } from '../../model/checkSeries';
import { shown } from '../../model/Fault';
import { limits } from '../../model/limits';
import { GAP } from '../../model/mergeValues';
import type { Signal } from '../../model/Signal';
import type { DayReader } from './DayReader';
import type { ItemFault } from './ItemFault';

/** One value of one series at one period. */
export interface Point {
  readonly topicId: string;
  /** Both are empty for the series without member. */
  readonly dimension: string;
  readonly member: string;
  readonly period: number;
  /** `GAP` for none. */
  readonly value: number;
}

const FIELDS = new Set(['topic', 'at', 'value', 'dimensions']);
/** NUL and halves of characters: a database refuses the one and changes the other. */
const UNFIT = /[\0\p{Surrogate}]/u;
const LONGEST_TOPIC = 200;

/** Reads one observation as it was sent; whether its topic is known is another question. */
export function readObservation(
  item: unknown,
  signal: Signal,
  days: DayReader,
): Point | ItemFault {
  if (!isRecord(item)) {
    return {
      pointer: '',
      reason: 'It is not an object.',
      howToMend: 'Send an object with topic, at and value.',
    };
  }
  for (const name in item) if (!FIELDS.has(name)) return unknownField(name);
  const { topic } = item;
  if (!isText(topic, LONGEST_TOPIC)) return noTopic(topic);
  const period = days.read(item.at);
  if (typeof period !== 'number') return period;
  const value = readValue(item.value, signal);
  if (typeof value !== 'number') return value;
  if (item.dimensions === undefined) {
    return { topicId: topic, dimension: '', member: '', period, value };
  }
  const found = readMember(item.dimensions, signal);
  if ('reason' in found) return found;
  return { topicId: topic, ...found, period, value };
}

function readValue(value: unknown, signal: Signal): number | ItemFault {
  if (value === null) return GAP;
  if (typeof value !== 'number') return noNumber(value);
  if (isPossible(value, signal)) return value;
  return {
    pointer: '/value',
    reason: `The value ${value} is not possible for a ${signal.kind}.`,
    howToMend: howToMendValue(signal, '`null`'),
  };
}

function readMember(
  dimensions: unknown,
  signal: Signal,
): { dimension: string; member: string } | ItemFault {
  const pointer = '/dimensions';
  if (!isRecord(dimensions)) {
    return {
      pointer,
      reason: 'The dimensions are not an object.',
      howToMend: 'Give the member by the name of its dimension.',
    };
  }
  const given = Object.entries(dimensions);
  if (given.length === 0) return { dimension: '', member: '' };
  if (given.length > 1) {
    return {
      pointer,
      reason: `It names ${given.length} dimensions; a series belongs to one.`,
      howToMend: 'Send one observation for each dimension.',
    };
  }
  const [[dimension, member]] = given;
  if (!signal.dimensions.includes(dimension)) {
    return {
      pointer,
      reason: `The signal has no dimension "${shown(dimension)}".`,
      howToMend: `Add it to the signal, or use one of: ${
        signal.dimensions.join(', ') || 'none so far'
      }.`,
    };
  }
  if (!isText(member, limits.member)) {
    return {
      pointer: `${pointer}/${dimension
        .replaceAll('~', '~0')
        .replaceAll('/', '~1')}`,
      reason: `"${shown(member)}" is not the name of a member.`,
      howToMend: `Give a text of 1 to ${limits.member} characters.`,
    };
  }
  return { dimension, member };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown, longest: number): value is string {
  return (
    typeof value === 'string' &&
    value.length <= longest &&
    value.trim() !== '' &&
    !UNFIT.test(value)
  );
}

function unknownField(name: string): ItemFault {
  return {
    pointer: '',
    reason: `It has a field "${shown(name)}".`,
    howToMend: 'Send topic, at, value and dimensions alone.',
  };
}

function noTopic(topic: unknown): ItemFault {
  return {
    pointer: '/topic',
    reason:
      topic === undefined
        ? 'The topic is missing.'
        : `"${shown(topic)}" is not the id of a topic.`,
    howToMend: 'Give the id of a topic, e.g. "shop:checkout".',
  };
}

function noNumber(value: unknown): ItemFault {
  return {
    pointer: '/value',
    reason:
      value === undefined
        ? 'The value is missing.'
        : `"${shown(value)}" is not a number.`,
    howToMend: 'Give a number, or null for a gap.',
  };
}
