import type { Ask } from '../asks/Ask';
import {
  groupExpression,
  groupSelector,
  groupUnit,
  type Asking,
} from '../asks/groupExpression';
import type { AskGroup } from '../asks/groupAsks';
import type { PrometheusClient } from '../http/PrometheusClient';
import { PrometheusError } from '../http/PrometheusError';
import type { Slices } from '../http/readMatrix';
import { extrapolation, type Dialect } from '../promql/countExpression';
import { readInParts } from './readInParts';
import { readResolution } from './readResolution';

/** What an ask was answered with, and how it was put. */
export interface AskAnswer {
  readonly ask: Ask;
  readonly values: Float64Array;
  readonly asking: Asking;
}

/** Counts that are whole but for the last digits of a Float64 become whole. */
const ALMOST = 1e-6;

function exact(values: Float64Array, unitSeconds: number): Float64Array {
  const factor = extrapolation(unitSeconds);
  return values.map(value => {
    const count = value / factor;
    const whole = Math.round(count);
    return Math.abs(count - whole) < ALMOST ? whole : count;
  });
}

/** Which of the asks of a group each series answers, by what the series is called. */
function membersOf(group: AskGroup): Map<string, Ask> {
  return group.kind === 'single'
    ? new Map([['', group.ask]])
    : new Map(
        group.members.map(({ ask, matcher }): [string, Ask] => [
          matcher.value,
          ask,
        ]),
      );
}

function isOfEvents(group: AskGroup): boolean {
  const ask = group.kind === 'single' ? group.ask : group.members[0].ask;
  return ask.kind === 'counts' && ask.of === 'events';
}

function severalSeries(): PrometheusError {
  return new PrometheusError(
    'query',
    'It gives several series where one number is needed; put `sum(…)` or `avg(…)` around the query',
    { isLasting: true },
  );
}

async function readExpression(
  client: PrometheusClient,
  ask: Extract<Ask, { kind: 'expression' }>,
  slices: Slices,
  signal: AbortSignal,
): Promise<Float64Array> {
  const all = await readInParts(client, ask.expression, slices, signal, {
    nameOf: ({ labels }) => JSON.stringify(Object.entries(labels).sort()),
    expectedSeries: 1,
  });
  if (all.size > 1) throw severalSeries();
  const [values] = all.values();
  return values ?? new Float64Array(slices.count).fill(NaN);
}

/**
 * Asks one query and takes it apart into what was asked for together.
 *
 * @throws PrometheusError when it is not answered
 */
export async function readGroup(
  client: PrometheusClient,
  group: AskGroup,
  range: { startSeconds: number; endSeconds: number },
  { dialect, signal }: { dialect: Dialect; signal: AbortSignal },
): Promise<AskAnswer[]> {
  const unitSeconds = groupUnit(group);
  const count = (range.endSeconds - range.startSeconds) / unitSeconds;
  const slices = { startSeconds: range.startSeconds, unitSeconds, count };
  if (group.kind === 'single' && group.ask.kind === 'expression') {
    const { ask } = group;
    const values = await readExpression(client, ask, slices, signal);
    return [{ ask, values, asking: { dialect, resolutionSeconds: 0 } }];
  }
  const areEvents = isOfEvents(group);
  const resolutionSeconds = areEvents
    ? await readResolution(client, groupSelector(group) ?? [], slices, signal)
    : unitSeconds;
  const asking = { dialect, resolutionSeconds };
  const members = membersOf(group);
  const all = await readInParts(
    client,
    groupExpression(group, asking),
    slices,
    signal,
    {
      nameOf: ({ labels }) =>
        group.kind === 'single' ? '' : String(labels[group.label]),
      expectedSeries: members.size,
    },
  );
  return [...members].map(([name, ask]) => {
    const values = all.get(name);
    return {
      ask,
      asking,
      values:
        values && areEvents && dialect === 'promql'
          ? exact(values, unitSeconds)
          : values ?? new Float64Array(count).fill(NaN),
    };
  });
}
