import fc from 'fast-check';
import type { SloState } from '../evaluation/SloState';
import { BY_ATTENTION } from '../evaluation/attention';
import type { PolicyRule } from './ErrorBudgetPolicy';
import { judgeRule } from './judgeRule';
import { bySeverity } from './severityOf';

type Judged = Pick<PolicyRule, 'when' | 'clearsBelow'>;

const THREE_QUARTERS: Judged = {
  when: { kind: 'consumed', share: 0.75 },
  clearsBelow: 0.5,
};
const GONE: Judged = {
  when: { kind: 'state', state: 'exhausted' },
  clearsBelow: 0.9,
};
const BURNING: Judged = { when: { kind: 'state', state: 'burning' } };

describe('a rule', () => {
  it.each<[string, Judged, SloState, number | null, string]>([
    ['holds from its threshold on', THREE_QUARTERS, 'healthy', 0.75, 'holds'],
    ['holds beyond the budget', THREE_QUARTERS, 'exhausted', 1.4, 'holds'],
    ['stays while it comes back', THREE_QUARTERS, 'healthy', 0.5, 'between'],
    ['is over below its end', THREE_QUARTERS, 'healthy', 0.49, 'clear'],
    ['says nothing of stale numbers', THREE_QUARTERS, 'stale', 2, 'unknown'],
    ['says nothing without events', GONE, 'sourceIdle', null, 'unknown'],
    ['on exhaustion holds by the state', GONE, 'exhausted', 1, 'holds'],
    ['on exhaustion stays near it', GONE, 'burning', 0.95, 'between'],
    ['on exhaustion is over further off', GONE, 'burning', 0.8, 'clear'],
    ['on burning holds by the state', BURNING, 'burning', 0.2, 'holds'],
    ['on burning holds for what is gone', BURNING, 'exhausted', 2, 'holds'],
    ['on burning is over when nothing does', BURNING, 'healthy', 0.9, 'clear'],
    ['on burning is over without events', BURNING, 'sourceIdle', null, 'clear'],
    [
      'holds where nothing may fail and something did',
      THREE_QUARTERS,
      'exhausted',
      null,
      'holds',
    ],
  ])('%s', (_, rule, state, consumed, verdict) => {
    expect(judgeRule(rule, { state, consumed })).toBe(verdict);
  });

  it('on the whole budget holds where the state has it gone, rounding or not', () => {
    const rule: Judged = { when: { kind: 'consumed', share: 1 } };
    const consumed = 1 - 1e-12;
    expect(judgeRule(rule, { state: 'exhausted', consumed })).toBe('holds');
  });

  const observations = fc.record({
    state: fc.constantFrom(...BY_ATTENTION),
    consumed: fc.option(fc.double({ min: 0, max: 5, noNaN: true })),
  });
  const rules = fc
    .tuple(
      fc.double({ min: 0.01, max: 3, noNaN: true }),
      fc.double({ min: 0.01, max: 1, noNaN: true }),
    )
    .map(
      ([share, fraction]): Judged => ({
        when: { kind: 'consumed', share },
        clearsBelow: share * fraction,
      }),
    );

  it('that holds still holds when more is consumed', () => {
    const more = fc.double({ min: 0, max: 5, noNaN: true });
    fc.assert(
      fc.property(rules, observations, more, (rule, observation, added) => {
        fc.pre(judgeRule(rule, observation) === 'holds');
        fc.pre(observation.consumed !== null);
        const consumed = (observation.consumed ?? 0) + added;
        expect(judgeRule(rule, { ...observation, consumed })).toBe('holds');
      }),
    );
  });

  it('says nothing while nothing is known, whatever the numbers are', () => {
    const unknown = fc.constantFrom<SloState>(
      ...(['noData', 'stale', 'invalid', 'computing'] as const),
    );
    fc.assert(
      fc.property(
        fc.oneof(rules, fc.constantFrom(GONE, BURNING)),
        observations,
        unknown,
        (rule, { consumed }, state) => {
          expect(judgeRule(rule, { state, consumed })).toBe('unknown');
        },
      ),
    );
  });

  it('comes before those that need less to be gone', () => {
    const named = (name: string, when: PolicyRule['when']): PolicyRule => ({
      ...{ name, when, action: 'Act', dueSeconds: 60 },
    });
    const sorted = bySeverity([
      named('burning', { kind: 'state', state: 'burning' }),
      named('half', { kind: 'consumed', share: 0.5 }),
      named('twice', { kind: 'consumed', share: 2 }),
      named('gone', { kind: 'state', state: 'exhausted' }),
    ]);
    expect(sorted.map(({ name }) => name)).toEqual([
      ...['twice', 'gone', 'half', 'burning'],
    ]);
  });
});
