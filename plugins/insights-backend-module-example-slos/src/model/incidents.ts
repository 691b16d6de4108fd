import { between, chance, seedOf } from './chance';
import { deploysIn } from './deploys';
import type { IncidentPlan, Scenario } from './Scenario';
import { services } from './services';
import { DAY_MINUTES, firstMinuteOf, labelOf, weeksBetween } from './weeks';

/** Out of the blue, but while customers are there: 08:00 to 20:00 UTC. */
const WAKING_MINUTES = [480, 1200] as const;
/** Minutes from a deploy to the trouble that it brought. */
const MINUTES_AFTER_DEPLOY = [3, 20] as const;

/** Trouble, with its effect on one scenario. */
export interface Incident {
  /** The same whenever it is asked for. */
  readonly id: string;
  readonly scenario: Scenario;
  readonly title: string;
  readonly startMinute: number;
  readonly endMinute: number;
  /** Share of the requests that is bad meanwhile. */
  readonly badRatio: number;
}

/** Incidents of a scenario that begin in the weeks of some minutes and of the day before them. */
export function incidentsAround(
  scenario: Scenario,
  fromMinute: number,
  toMinute: number,
): Incident[] {
  // One that began at the end of the week before may go on.
  const weeks = weeksBetween(fromMinute - DAY_MINUTES, toMinute);
  return weeks.flatMap(week => incidentsIn(scenario, week));
}

/** Incidents of a scenario that begin in a week. */
export function incidentsIn(scenario: Scenario, week: number): Incident[] {
  return scenario.incidents.flatMap(plan => {
    const seed = seedOf(`${plan.title} in ${scenario.id}`);
    if ((week + (seed % plan.everyWeeks)) % plan.everyWeeks !== 0) return [];
    return Array.from({ length: plan.times }, (_, i) => {
      const draw = (week * plan.times + i) * 8;
      const startMinute = startOf(scenario, plan, { week, i, seed, draw });
      const minutes = Math.round(between(plan.minutes, seed, draw + 1));
      return {
        id: `${scenario.id}:${labelOf(week)}.${i + 1}`,
        scenario,
        title: plan.title,
        startMinute,
        endMinute: startMinute + minutes,
        badRatio: between(plan.badRatio, seed, draw + 2),
      };
    });
  });
}

function startOf(
  { service: name }: Scenario,
  plan: IncidentPlan,
  {
    week,
    i,
    seed,
    draw,
  }: { week: number; i: number; seed: number; draw: number },
): number {
  const service = services.find(one => one.name === name);
  const deploy = service && deploysIn(service, week).at(i);
  if (deploy && chance(seed, draw + 3) < plan.afterDeploy) {
    const later = between(MINUTES_AFTER_DEPLOY, seed, draw + 4);
    return deploy.minute + Math.round(later);
  }
  const span = 7 / plan.times;
  const day = Math.floor(between([i * span, (i + 1) * span], seed, draw + 5));
  const time = Math.floor(between(WAKING_MINUTES, seed, draw + 6));
  return firstMinuteOf(week) + day * DAY_MINUTES + time;
}
