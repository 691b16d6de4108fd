import type { ErrorBudgetPolicy } from './ErrorBudgetPolicy';
import { judgeActions, type LiveAction } from './judgeActions';
import { openStanding } from './openStanding';
import type { PolicyObservation } from './PolicyObservation';

const NOW = 1_795_000_000;

const ALL = { owners: [], systems: [], services: [], tags: [], slos: [] };

function policyOf(
  name: string,
  appliesTo: Partial<ErrorBudgetPolicy['appliesTo']> = {},
): ErrorBudgetPolicy {
  return {
    ...{ name, title: name, appliesTo: { ...ALL, ...appliesTo } },
    rules: [
      {
        ...{ name: 'half', action: 'Look', dueSeconds: 60, clearsBelow: 0.4 },
        when: { kind: 'consumed', share: 0.5 },
      },
      {
        ...{ name: 'gone', action: 'Freeze', dueSeconds: 60, clearsBelow: 0.9 },
        when: { kind: 'state', state: 'exhausted' },
      },
    ],
  };
}

const PAY: PolicyObservation = {
  ...{ slo: 'pay', service: 'pay', owner: 'group:default/a', system: null },
  ...{ tags: ['tier:one'], state: 'exhausted', consumed: 1.2 },
};

function liveOf(policy: string, rule: string, slo = 'pay'): LiveAction {
  return { slo, policy, rule, ...openStanding(60, NOW) };
}

function judge(
  policies: readonly ErrorBudgetPolicy[],
  observations: readonly PolicyObservation[],
  live: readonly LiveAction[] = [],
  stays = false,
) {
  const { opens, changes } = judgeActions({
    ...{ policies, observations, live, nowSeconds: NOW },
    stays: () => stays,
  });
  return {
    opens: opens.map(({ policy, rule }) => `${policy.name}/${rule.name}`),
    changes: changes.map(
      ({ action, event }) => `${action.policy}/${action.rule} ${event}`,
    ),
  };
}

describe('the actions of SLOs', () => {
  it('are those of the rules of all policies that are for them', () => {
    const policies = [
      policyOf('all'),
      policyOf('a', { owners: ['group:default/a'], tags: ['tier:one'] }),
      policyOf('b', { owners: ['group:default/b'], tags: ['tier:one'] }),
      policyOf('system', { systems: ['system:default/shop'] }),
    ];
    expect(judge(policies, [PAY]).opens).toEqual([
      ...['all/half', 'all/gone', 'a/half', 'a/gone'],
    ]);
  });

  it('do not open twice', () => {
    const live = [liveOf('all', 'half')];
    expect(judge([policyOf('all')], [PAY], live).opens).toEqual(['all/gone']);
  });

  it('are cleared when their rule no longer holds, is no longer there, or is for others', () => {
    const observation = { ...PAY, state: 'healthy', consumed: 0.1 } as const;
    const live = [
      liveOf('all', 'half'),
      liveOf('all', 'taken-out'),
      liveOf('b', 'half'),
      liveOf('nowhere', 'half'),
    ];
    const policies = [policyOf('all'), policyOf('b', { slos: ['search'] })];
    expect(judge(policies, [observation], live)).toEqual({
      opens: [],
      changes: [
        ...['all/half cleared', 'all/taken-out cleared'],
        ...['b/half cleared', 'nowhere/half cleared'],
      ],
    });
  });

  it('stay when their policy cannot be read at present', () => {
    const live = [liveOf('nowhere', 'half'), liveOf('all', 'taken-out')];
    const { changes } = judge([policyOf('all')], [PAY], live, true);
    expect(changes).toEqual(['all/taken-out cleared']);
  });

  it('are cleared when the SLO is gone', () => {
    const live = [liveOf('all', 'half', 'retired')];
    expect(judge([policyOf('all')], [], live).changes).toEqual([
      'all/half cleared',
    ]);
  });

  it('stay while nothing is known', () => {
    const observation = { ...PAY, state: 'stale' } as const;
    const live = [liveOf('all', 'half')];
    expect(judge([policyOf('all')], [observation], live)).toEqual({
      ...{ opens: [], changes: [] },
    });
  });
});
