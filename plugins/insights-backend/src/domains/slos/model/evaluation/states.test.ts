import fc from 'fast-check';
import { isAtRisk, type RiskEvidence } from './atRisk';
import { BY_ATTENTION } from './attention';
import { judgeState, type StateEvidence } from './SloState';
import { stateInWords, type ToldState } from './stateInWords';

const WELL: Omit<StateEvidence, 'isAtRisk'> & RiskEvidence = {
  totalUnits: 1_000,
  knownSlices: 100,
  knownPart: 1,
  isSpent: false,
  remaining: 0.9,
  likelihood: 0,
  ageSeconds: 0,
  staleAfterSeconds: 900,
  alerting: false,
};

describe('a budget is at risk', () => {
  it.each([
    ['with less than a quarter left', { remaining: 0.249 }, 'atRisk'],
    ['not with a quarter left', { remaining: 0.25 }, 'healthy'],
    ['where half of the futures use it up', { likelihood: 0.5 }, 'atRisk'],
    ['not where fewer do', { likelihood: 0.495 }, 'healthy'],
    ['not once it is gone', { remaining: 0, isSpent: true }, 'exhausted'],
    ['not while it burns', { remaining: 0.1, alerting: true }, 'burning'],
    [
      'not while nothing new is known',
      { remaining: 0.1, ageSeconds: 901 },
      'stale',
    ],
    [
      'not by a few hours of a month',
      { remaining: 0.1, knownPart: 0.01 },
      'computing',
    ],
    ['not without a budget', { remaining: null }, 'healthy'],
  ] as const)('%s', (_, evidence, state) => {
    const all = { ...WELL, ...evidence };
    expect(judgeState({ ...all, isAtRisk: isAtRisk(all) })).toBe(state);
  });

  it.each([
    ['stays so until three tenths are left', 0.299, 0, true],
    ['is over with three tenths', 0.3, 0, false],
    ['stays so until fewer than four of ten futures use it up', 0.9, 0.4, true],
    ['is over with fewer', 0.9, 0.395, false],
  ])('and %s', (_, remaining, likelihood, holds) => {
    const wasAtRisk = true;
    expect(isAtRisk({ remaining, likelihood, wasAtRisk })).toBe(holds);
  });

  it('and does not flap: what wavers by less than the margin changes its state once at most', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.array(fc.double({ min: -0.02, max: 0.02, noNaN: true }), {
          minLength: 2,
          maxLength: 50,
        }),
        (middle, wavers) => {
          let wasAtRisk = false;
          let changes = 0;
          for (const waver of wavers) {
            const evidence = { remaining: middle + waver, likelihood: null };
            const now = isAtRisk({ ...evidence, wasAtRisk });
            if (now !== wasAtRisk) changes += 1;
            wasAtRisk = now;
          }
          expect(changes).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it('needs somebody after what burns, and before what is not known', () => {
    const place = BY_ATTENTION.indexOf('atRisk');
    expect(BY_ATTENTION.slice(place - 1, place + 2)).toEqual([
      'burning',
      'atRisk',
      'stale',
    ]);
  });
});

describe('states in words', () => {
  const TOLD: ToldState = {
    state: 'healthy',
    problem: null,
    sli: 0.999_571,
    target: 0.999,
    remaining: 0.571,
    atRiskBy: [],
    likelihood: null,
    exhaustedSeconds: null,
    lastKnownSeconds: Date.UTC(2026, 11, 14, 10) / 1_000,
    knownPart: 1,
  };
  it.each<[Partial<ToldState>, string]>([
    [{}, 'Healthy: 99.96 % of 99.9 % aimed at; 57 % of the budget is left.'],
    [
      { state: 'exhausted', sli: 0.9982, remaining: -0.5 },
      'Exhausted: 99.8 % of 99.9 % aimed at; the budget is overspent by 50 %.',
    ],
    [
      {
        state: 'burning',
        burning: { longBurn: 14.399_999, longSeconds: 3_600 },
      },
      'Burning: 14.4 times as fast as the budget allows over 1 hour, and 57 % of the budget is left.',
    ],
    [
      { state: 'burning', burning: { longBurn: null, longSeconds: 3_600 } },
      'Burning: 57 % of the budget is left.',
    ],
    [
      { state: 'atRisk', remaining: 0.079, atRiskBy: ['littleLeft'] },
      'At risk: 7 % of the budget is left; a budget is at risk from under 25 % on.',
    ],
    [
      {
        ...{ state: 'atRisk', atRiskBy: ['outlook'], likelihood: 0.62 },
        exhaustedSeconds: Date.UTC(2026, 11, 24) / 1_000,
      },
      'At risk: 57 % of the budget is left; 62 % of the simulated futures use it up, about 24 Dec 2026, 00:00 UTC.',
    ],
    [
      { state: 'atRisk', atRiskBy: ['partSpent'] },
      'At risk: 57 % of the budget is left; the budget of one of its parts is gone.',
    ],
    [
      { state: 'stale', problem: 'connect ECONNREFUSED' },
      'Stale: nothing is known since 14 Dec 2026, 10:00 UTC. connect ECONNREFUSED',
    ],
    [
      { state: 'noData', lastKnownSeconds: null },
      'No data: nothing has come from the source so far.',
    ],
    [{ state: 'computing', knownPart: 0 }, 'Waiting for the first data.'],
    [
      { state: 'computing', knownPart: 0.031 },
      'Too early to say: 3 % of the window is known, and it takes 5 %.',
    ],
    [
      { state: 'sourceIdle', remaining: null },
      'Idle: the source answers, and nothing was asked for in the window.',
    ],
    [
      { state: 'invalid', problem: 'The source "x" is not installed.' },
      'The source "x" is not installed.',
    ],
    [
      { target: null, sli: null, remaining: null },
      'Healthy: no part of a budget can be told.',
    ],
  ])('%j', (told, words) => {
    expect(stateInWords({ ...TOLD, ...told })).toBe(words);
  });
});
