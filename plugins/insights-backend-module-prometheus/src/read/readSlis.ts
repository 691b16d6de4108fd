import type {
  SliReading,
  SliReadRequest,
  SliRequest,
} from '@almanac/backstage-plugin-insights-node';
import { askKey, type Ask } from '../asks/Ask';
import { groupAsks } from '../asks/groupAsks';
import { askExpression } from '../asks/groupExpression';
import { planSli } from '../asks/planSli';
import { asksOf, seenOf, type SliPlan } from '../asks/SliPlan';
import { partTotals } from '../asks/partTotals';
import type { PrometheusClient } from '../http/PrometheusClient';
import type { Dialect } from '../promql/countExpression';
import { Answers } from './Answers';
import { countsOf, isBusy } from './countsOf';
import { failureOf } from './failureOf';
import { readGroup } from './readGroup';
import { readGroups, type GroupReader, type ServerContact } from './readGroups';

/** So many SLIs at most are asked for in one query. */
const MOST_MERGED = 100;

const nothing = new Float64Array(0);

/** @throws what has nothing to do with the SLI */
function failed(id: string, error: unknown): SliReading {
  const failure = failureOf(error);
  if (!failure) throw error;
  return { id, failure };
}

function planAll(slis: readonly SliRequest[], dialect: Dialect) {
  const plans: SliPlan[] = [];
  const failures: SliReading[] = [];
  for (const request of slis) {
    try {
      plans.push(planSli(request, dialect));
    } catch (error) {
      failures.push(failed(request.id, error));
    }
  }
  return { plans: partTotals(plans), failures };
}

const distinctAsks = (
  plans: readonly SliPlan[],
  wantedOf: (plan: SliPlan) => readonly Ask[],
): Ask[] => [
  ...new Map(plans.flatMap(wantedOf).map(ask => [askKey(ask), ask])).values(),
];

function readingOf(
  plan: SliPlan,
  answers: Answers,
  range: Pick<SliReadRequest, 'startSeconds' | 'endSeconds'>,
): SliReading {
  const { id, stepSeconds } = plan.request;
  const counts = countsOf(plan, ask => answers.get(ask)?.values, range);
  const queries = [...asksOf(plan), ...seenOf(plan)].flatMap(ask => {
    const answer = answers.get(ask);
    return answer ? [askExpression(ask, answer.asking)] : [];
  });
  return {
    id,
    buckets: { startSeconds: range.startSeconds, stepSeconds, ...counts },
    queries: [...new Set(queries)],
  };
}

const emptyReading = (
  { request: { id, stepSeconds } }: SliPlan,
  startSeconds: number,
): SliReading => ({
  id,
  buckets: { startSeconds, stepSeconds, good: nothing, total: nothing },
  queries: [],
});

/**
 * Reads SLIs from one server: plans what to ask, puts together what can be, and gives each SLI as soon as all of it is
 * there. Whether anything was scraped is asked for only where nothing happened: events are a sign of it.
 *
 * @throws PrometheusError when the server does not answer; the signal's reason when it aborts
 */
export async function* readSlis(
  client: PrometheusClient,
  { slis, startSeconds, endSeconds, signal }: SliReadRequest,
  dialect: Dialect,
): AsyncGenerator<SliReading> {
  const { plans, failures } = planAll(slis, dialect);
  yield* failures;
  if (endSeconds <= startSeconds) {
    yield* plans.map(plan => emptyReading(plan, startSeconds));
    return;
  }
  const range = { startSeconds, endSeconds };
  const answers = new Answers();
  const contact: ServerContact = { hasAnswered: false };
  const end = new AbortController();
  const read: GroupReader = (group, stop) =>
    readGroup(client, group, range, {
      dialect,
      signal: AbortSignal.any([signal, end.signal, stop]),
    });
  const idle: SliPlan[] = [];
  try {
    for await (const { plan, error } of answered(
      plans,
      asksOf,
      answers,
      read,
      contact,
    )) {
      const units = (endSeconds - startSeconds) / plan.unitSeconds;
      const isSettled =
        seenOf(plan).length === 0 ||
        isBusy(plan, ask => answers.get(ask)?.values, units);
      if (error !== undefined) yield failed(plan.request.id, error);
      else if (isSettled) yield readingOf(plan, answers, range);
      else idle.push(plan);
    }
    for await (const { plan, error } of answered(
      idle,
      seenOf,
      answers,
      read,
      contact,
    )) {
      yield error === undefined
        ? readingOf(plan, answers, range)
        : failed(plan.request.id, error);
    }
  } finally {
    // Whoever stops early asks nothing more.
    end.abort();
  }
}

/** Asks for something of all plans, and gives each as soon as it is complete; with the error where something failed. */
async function* answered(
  plans: readonly SliPlan[],
  wantedOf: (plan: SliPlan) => readonly Ask[],
  answers: Answers,
  read: GroupReader,
  contact: ServerContact,
): AsyncGenerator<{ plan: SliPlan; error?: unknown }> {
  for (const plan of plans) answers.waitFor(plan, wantedOf(plan));
  yield* answers.takeComplete();
  const groups = groupAsks(distinctAsks(plans, wantedOf), MOST_MERGED);
  for await (const outcome of readGroups(groups, read, contact)) {
    if ('answers' in outcome) outcome.answers.forEach(one => answers.add(one));
    else outcome.asks.forEach(ask => answers.fail(ask, outcome.error));
    yield* answers.takeComplete();
  }
}
