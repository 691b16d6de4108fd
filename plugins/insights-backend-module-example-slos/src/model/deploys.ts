import { between, seedOf } from './chance';
import type { ExampleService } from './services';
import { DAY_MINUTES, firstMinuteOf, labelOf } from './weeks';

const WORKDAYS = 5;
/** Nobody deploys in the evening: 07:30 to 14:30 UTC. */
const WORKING_MINUTES = [450, 870] as const;

/** A version that was rolled out. */
export interface Deploy {
  readonly service: ExampleService;
  readonly minute: number;
  /** `2026.47.2`: year, week, and count within the week. */
  readonly version: string;
}

/** Deploys of a service in a week, in the order of time: on workdays, in working hours. */
export function deploysIn(service: ExampleService, week: number): Deploy[] {
  const seed = seedOf(`deploys of ${service.name}`);
  const { deploysAWeek } = service;
  return Array.from({ length: deploysAWeek }, (_, i) => {
    const span = WORKDAYS / deploysAWeek;
    const draw = (week * deploysAWeek + i) * 2;
    const day = Math.floor(between([i * span, (i + 1) * span], seed, draw));
    const time = Math.floor(between(WORKING_MINUTES, seed, draw + 1));
    return {
      service,
      minute: firstMinuteOf(week) + day * DAY_MINUTES + time,
      version: `${labelOf(week)}.${i + 1}`,
    };
  }).sort((a, b) => a.minute - b.minute);
}
