import type {
  SliReading,
  SliReadRequest,
  SliRequest,
} from '@almanac/backstage-plugin-insights-node';
import { askKey, type Ask } from '../asks/Ask';
import { groupAsks } from '../asks/groupAsks';
import { askExpression } from '../asks/groupExpression';
import { planSli } from '../asks/planSli';
import { asksOf, type SliPlan } from '../asks/SliPlan';
import type { PrometheusClient } from '../http/PrometheusClient';
import type { Dialect } from '../promql/countExpression';
import { Answers } from './Answers';
import { countsOf } from './countsOf';
import { failureOf } from './failureOf';
import { readGroup } from './readGroup';
import { readGroups } from './readGroups';

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
  return { plans, failures };
}

const distinctAsks = (plans: readonly SliPlan[]): Ask[] => [
  ...new Map(plans.flatMap(asksOf).map(ask => [askKey(ask), ask])).values(),
];

function readingOf(
  plan: SliPlan,
  answers: Answers,
  range: Pick<SliReadRequest, 'startSeconds' | 'endSeconds'>,
): SliReading {
  const { id, stepSeconds } = plan.request;
  const counts = countsOf(plan, ask => answers.get(ask).values, range);
  const queries = asksOf(plan).map(ask =>
    askExpression(ask, answers.get(ask).asking),
  );
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
 * there.
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
  const answers = new Answers(plans);
  const end = new AbortController();
  try {
    const outcomes = readGroups(
      groupAsks(distinctAsks(plans), MOST_MERGED),
      (group, stop) =>
        readGroup(client, group, range, {
          dialect,
          signal: AbortSignal.any([signal, end.signal, stop]),
        }),
    );
    for await (const outcome of outcomes) {
      if ('answers' in outcome)
        outcome.answers.forEach(one => answers.add(one));
      else outcome.asks.forEach(ask => answers.fail(ask, outcome.error));
      for (const { plan, error } of answers.takeComplete()) {
        yield error === undefined
          ? readingOf(plan, answers, range)
          : failed(plan.request.id, error);
      }
    }
  } finally {
    // Whoever stops early asks nothing more.
    end.abort();
  }
}
