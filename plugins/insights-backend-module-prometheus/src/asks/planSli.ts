import type {
  SliQuery,
  SliRequest,
} from '@almanac/backstage-plugin-insights-node';
import { countTerms, NotCountable } from '../promql/countTerms';
import { fillWindow, hasWindow } from '../promql/fillWindow';
import { parsePromql, PromqlSyntaxError } from '../promql/parsePromql';
import type { Dialect } from '../promql/countExpression';
import type { Ask, CountsAsk } from './Ask';
import { CannotAsk } from './CannotAsk';
import { queryFaults, queryOf } from './queryOf';
import type { AskTerm, SliPlan } from './SliPlan';

/** Counts of wide buckets are sums over slices of this width, so that it is seen how much of them is known. */
const UNIT_SECONDS = 300;
/** How often a threshold is looked at, and a ratio. */
const SAMPLE_SECONDS = 60;

const OPERATORS = { lte: '<=', gte: '>=', lt: '<', gt: '>' } as const;

interface CountsTerm extends AskTerm {
  readonly ask: CountsAsk;
}

const once = (ask: Ask): readonly AskTerm[] => [{ factor: 1, ask }];

function textOf(query: SliQuery, dialect: Dialect): string {
  const [fault] = queryFaults(query, dialect);
  if (fault) throw new CannotAsk(`The query ${fault.detail}`, fault.howToMend);
  return queryOf(query) ?? '';
}

/** A comment at the end of a query must not take the bracket with it. */
const inBrackets = (text: string) =>
  text.includes('#') ? `(${text}\n)` : `(${text})`;

const unitOf = (stepSeconds: number) =>
  stepSeconds > UNIT_SECONDS && stepSeconds % UNIT_SECONDS === 0
    ? UNIT_SECONDS
    : stepSeconds;

/** The range of a subquery that looks at a slice every so often: after its start, and at its end. */
function looks(unitSeconds: number): string {
  const every = Math.min(SAMPLE_SECONDS, unitSeconds);
  const resolution = unitSeconds % every === 0 ? every : unitSeconds;
  // One millisecond more than the looks are apart: the start of the slice belongs to the slice before it.
  return `[${(unitSeconds - resolution) * 1000 + 1}ms:${resolution}s]`;
}

/** The terms of a query over counters; undefined where its values have to be taken as they are. */
function counterTerms(
  text: string,
  stepSeconds: number,
  isCounter: boolean,
): readonly CountsTerm[] | undefined {
  if (!isCounter && !hasWindow(text)) return undefined;
  const unitSeconds = unitOf(stepSeconds);
  try {
    return countTerms(parsePromql(fillWindow(text, unitSeconds))).map(
      ({ factor, selector }) => ({
        factor,
        ask: { kind: 'counts', of: 'events', selector, unitSeconds },
      }),
    );
  } catch (error) {
    const isOther =
      error instanceof NotCountable || error instanceof PromqlSyntaxError;
    if (!isOther) throw error;
    if (hasWindow(text)) return undefined;
    throw new CannotAsk(
      `The query is said to count (counter: true), but ${error.message}`,
      'Write a sum of counters, e.g. `sum(http_requests_total{…})`; or leave the range open, `[{{.window}}]`; or say `counter: false` where the query gives the count of the moment.',
    );
  }
}

function planRatio(
  request: SliRequest,
  sli: Extract<SliRequest['sli'], { kind: 'ratio' }>,
  dialect: Dialect,
): SliPlan {
  const { stepSeconds } = request;
  const [part, total] = [sli.part, sli.total].map(query =>
    textOf(query, dialect),
  );
  const partTerms = counterTerms(part, stepSeconds, sli.isCounter);
  const totalTerms = counterTerms(total, stepSeconds, sli.isCounter);
  if (partTerms && totalTerms) {
    return {
      request,
      unitSeconds: unitOf(stepSeconds),
      part: partTerms,
      total: totalTerms,
      seen: totalTerms.map(({ ask }) => ({ ...ask, of: 'samples' })),
      counts: sli.counts,
    };
  }
  // Both as they are, so that they are of one kind: the value at the end of the bucket.
  const value = (text: string) =>
    once({
      kind: 'expression',
      expression: `sum${inBrackets(fillWindow(text, stepSeconds))}`,
      unitSeconds: stepSeconds,
    });
  return {
    request,
    unitSeconds: stepSeconds,
    part: value(part),
    total: value(total),
    counts: sli.counts,
  };
}

function planRaw(
  request: SliRequest,
  sli: Extract<SliRequest['sli'], { kind: 'raw' }>,
  dialect: Dialect,
): SliPlan {
  const { stepSeconds } = request;
  const text = textOf(sli.ratio, dialect);
  const expression = hasWindow(text)
    ? fillWindow(text, stepSeconds)
    : // The comparison leaves NaN out, which would make the mean NaN.
      `avg_over_time((${inBrackets(text)} >= -Inf)${looks(stepSeconds)})`;
  return {
    request,
    unitSeconds: stepSeconds,
    part: once({ kind: 'expression', expression, unitSeconds: stepSeconds }),
    counts: sli.counts,
  };
}

function planThreshold(
  request: SliRequest,
  sli: Extract<SliRequest['sli'], { kind: 'threshold' }>,
  dialect: Dialect,
): SliPlan {
  const unitSeconds = unitOf(request.stepSeconds);
  const text = fillWindow(textOf(sli.value, dialect), unitSeconds);
  const looked = (condition: string) =>
    once({
      kind: 'expression',
      expression: `sum(count_over_time((${inBrackets(
        text,
      )} ${condition})${looks(unitSeconds)}))`,
      unitSeconds,
    });
  return {
    request,
    unitSeconds,
    part: looked(`${OPERATORS[sli.operator]} ${sli.threshold}`),
    // Every number fulfils this, NaN does not.
    total: looked('>= -Inf'),
    counts: 'good',
  };
}

/**
 * How an SLI is asked for.
 *
 * @throws CannotAsk where its queries cannot be
 */
export function planSli(request: SliRequest, dialect: Dialect): SliPlan {
  const { sli } = request;
  switch (sli.kind) {
    case 'ratio':
      return planRatio(request, sli, dialect);
    case 'raw':
      return planRaw(request, sli, dialect);
    default:
      return planThreshold(request, sli, dialect);
  }
}
