import type { CollectedMarker } from '@almanac/backstage-plugin-insights-node';
import {
  type Fault,
  choiceFault,
  firstFault,
  optionalTextFault,
  shown,
  textFault,
  urlFault,
} from './Fault';
import { DAYS_AHEAD, EARLIEST_DAY, limits } from './limits';
import { parseDay } from './period';

const INSTANT =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** What is wrong with a marker. `today` in days since 1970-01-01. */
export function checkMarker(
  marker: CollectedMarker,
  knowsTopic: (id: string) => boolean,
  today: number,
): Fault | undefined {
  return firstFault([
    () => textFault('id', marker.id, { longest: limits.markerId }),
    () => textFault('title', marker.title, { longest: limits.title }),
    () =>
      choiceFault('kind', marker.kind, [
        'release',
        'deploy',
        'incident',
        'decision',
        'milestone',
        'end-of-life',
      ]),
    () => instantFault(marker.at, today),
    () => endFault(marker, today),
    () =>
      marker.url === undefined ? undefined : urlFault(marker.url, limits.url),
    () => optionalTextFault('member', marker.member, limits.member),
    () => optionalTextFault('entity ref', marker.entityRef, limits.entityRef),
    () =>
      marker.topicId !== undefined && !knowsTopic(marker.topicId)
        ? {
            reason: `Its topic "${shown(marker.topicId)}" is unknown.`,
            howToMend: 'Yield the topic before, or in, the same batch.',
          }
        : undefined,
  ]);
}

/** An end is an instant, and not before the beginning. */
function endFault(
  { at, endsAt }: CollectedMarker,
  today: number,
): Fault | undefined {
  if (endsAt === undefined) return undefined;
  const fault = instantFault(endsAt, today);
  if (fault || Date.parse(endsAt) >= Date.parse(at)) return fault;
  return {
    reason: `It ends at ${endsAt}, before it begins.`,
    howToMend: 'Give an end that is not before `at`, or none.',
  };
}

function instantFault(at: string, today: number): Fault | undefined {
  const day = typeof at === 'string' ? INSTANT.exec(at)?.[1] : undefined;
  const days = day === undefined ? undefined : parseDay(day);
  if (days === undefined) {
    return {
      reason: `"${shown(at)}" is not an instant.`,
      howToMend: 'Give an ISO 8601 instant, e.g. 2026-01-31T09:30:00Z.',
    };
  }
  if (days < Number(parseDay(EARLIEST_DAY)) || days > today + DAYS_AHEAD) {
    return {
      reason: `${at} is before ${EARLIEST_DAY} or lies in the future.`,
      howToMend:
        'Check the year and the zone; bring what is planned once it happened.',
    };
  }
  return undefined;
}
