import {
  FIVE_MINUTES,
  MONDAY_SECONDS,
  steady,
} from '../model/__testUtils__/bucketsOf';
import { CHECKOUT_SLO } from '../model/__testUtils__/openSloSamples';
import type { OwnAlert } from '../model/alerting/OwnAlert';
import { definitionsOf } from '../model/definition/definitionsOf';
import { countedOf } from '../model/evaluation/Counted';
import { evaluateObjective } from '../model/evaluation/evaluateObjective';
import { readOpenSlo } from '../model/openslo/readOpenSlo';
import type { SloResult } from './SloEvaluator';
import { summaryOf } from './summaryOf';

const HOUR = 12;
const DAYS_30 = 30 * 24 * HOUR;

/** Summary of an SLO of 99 % over 30 days: all well, then 2 % bad for three days, then a good hour. */
function summary(ownAlerts?: readonly OwnAlert[]) {
  const text = CHECKOUT_SLO.replace('0.999', '0.99');
  const { documents } = readOpenSlo([{ file: 'slo.yaml', text }]);
  const definition = { ...definitionsOf(documents)[0], ownAlerts };
  const [objective] = definition.objectives;
  const { lowTraffic } = definition;
  const nowSeconds = MONDAY_SECONDS + DAYS_30 * FIVE_MINUTES;
  const buckets = steady(DAYS_30, index => {
    const left = DAYS_30 - index;
    return left > HOUR && left <= 73 * HOUR ? 20 : 0;
  });
  const counted = countedOf(objective, buckets);
  const evaluation = evaluateObjective(objective, counted, {
    ...{ nowSeconds, staleAfterSeconds: 900, lowTraffic, ownAlerts },
    markers: [],
  });
  const { state } = evaluation;
  const result = {
    slo: { name: definition.name, definition, version: 1 },
    ...{ nowSeconds, composite: null },
    objectives: [{ objective, counted, evaluation, state, problem: null }],
  } as unknown as SloResult;
  return summaryOf(result, {
    facts: {} as Parameters<typeof summaryOf>[1]['facts'],
    ...{ isExample: false, alert: null },
    computedAt: '2026-10-01T00:00:00.000Z',
  });
}

describe('the summary of an SLO that burns', () => {
  const own = (changes: Partial<OwnAlert>): OwnAlert => ({
    ...({ policy: 'own', severity: 'ticket', operator: 'gt' } as const),
    ...{ threshold: 1, lookbackSeconds: 86_400, afterSeconds: 0 },
    ...{ whenBreaching: true, whenNoData: false, ...changes },
  });

  it('tells the speed of the alert that holds, and gives that of the shortest window', () => {
    const { state, inWords, burnRate } = summary();
    expect([state, burnRate]).toEqual(['burning', 0]);
    expect(inWords).toBe(
      'Burning: 1.97 times as fast as the budget allows over 3 days, and 80 % of the budget is left.',
    );
  });

  it('tells nothing of alerts on calm or on silence, wherever they stand', () => {
    const { inWords, burnRate } = summary([
      own({ policy: 'silent', whenBreaching: false, whenNoData: true }),
      own({ policy: 'calm', operator: 'lt', lookbackSeconds: 3_600 }),
      own({ policy: 'slow' }),
    ]);
    expect(inWords).toMatch(/^Burning: 1.92 times .* over 1 day, and /);
    expect(burnRate).toBe(0);
  });
});
