import type { components } from '@almanac/backstage-plugin-insights-common';
import { Problem } from '../../../platform/Problem';
import type { ObjectiveChange } from '../model/whatIf/replayObjective';
import { parseDuration, secondsOf } from '../model/window/Duration';

const HOUR_SECONDS = 3_600;
/** What is replayed reaches back a quarter; a window beyond a year would have nothing to begin with. */
const LONGEST_SECONDS = 366 * 86_400;

/** @throws Problem `invalid-request` for a window that is none */
export function changeOf({
  target,
  window,
}: components['schemas']['SloWhatIfRequest']): ObjectiveChange {
  return {
    ...(target !== undefined && { target }),
    ...(window !== undefined && {
      window: { kind: 'rolling', duration: durationOf(window) },
    }),
  };
}

function durationOf(text: string) {
  const duration = parseDuration(text);
  const seconds = duration ? secondsOf(duration) : 0;
  if (duration && seconds >= HOUR_SECONDS && seconds <= LONGEST_SECONDS) {
    return duration;
  }
  const detail =
    'must be from 1h to 366d, such as 7d (m is a minute, M a month)';
  throw new Problem('invalid-request', `The window "${text}" ${detail}.`, {
    errors: [{ pointer: '/window', detail }],
  });
}
