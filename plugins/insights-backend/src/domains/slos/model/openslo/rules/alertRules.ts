import { alertSeverity } from '../../alerting/alertSeverity';
import { alertWindowsFor } from '../../alerting/alertWindows';
import { canFire } from '../../alerting/canFire';
import {
  mostTrafficWeight,
  type WeighingOptions,
} from '../../alerting/trafficWeight';
import { parseDuration, secondsOf } from '../../window/Duration';
import { conditionsIn, policiesIn } from '../alertParts';
import { BUCKET_SECONDS, DEFAULT_WINDOW } from '../limits';
import type { Loose } from '../Loose';
import { SLO_ANNOTATIONS } from '../SloAnnotations';
import { targetOf } from '../targetOf';
import type { Rule } from './Rule';

const POLICIES = ['SLO', 'AlertPolicy'] as const;
const CONDITIONS = [...POLICIES, 'AlertCondition'] as const;

/** What is allowed of alerts and is seldom meant, or has no effect here. */
export const alertRules: readonly Rule[] = [
  {
    id: 'trap/alert-cannot-fire',
    severity: 'warning',
    kinds: ['SLO'],
    *find(slo) {
      const targets = slo.at('spec', 'objectives').items.flatMap(objective => {
        const target = targetOf(objective);
        return target && target.ratio < 1 ? [target] : [];
      });
      for (const { ratio } of targets) yield* silentConditions(slo, ratio);
      if (slo.at('spec', 'alertPolicies').items.length > 0) return;
      for (const { ratio, node } of targets) {
        const silent = defaultAlerts(slo).filter(
          alert => !canFire(alert, ratio, weighingOf(slo)),
        );
        if (silent.length === 0) continue;
        const factors = silent.map(({ factor }) => shortest(factor));
        yield {
          path: node.path,
          detail: `is so low that the alerts at burn rates ${factors.join(
            ', ',
          )} can never fire`,
          howToMend: `Nothing, if the slower alerts suffice; a burn rate of ${
            factors[0]
          } needs a target over ${shortest(1 - 1 / silent[0].factor)}.`,
        };
      }
    },
  },
  {
    id: 'trap/alert-on-calm',
    severity: 'warning',
    kinds: CONDITIONS,
    *find(document) {
      for (const spec of conditionsIn(document)) {
        const op = spec.at('condition', 'op');
        if (op.text !== 'lt' && op.text !== 'lte') continue;
        yield {
          path: op.path,
          detail: `${op.text} holds while the budget burns slowly, so the alert would fire when all is well`,
          howToMend: 'Take gt or gte for a burn rate that is too high.',
        };
      }
    },
  },
  {
    id: 'trap/alert-severity',
    severity: 'warning',
    kinds: CONDITIONS,
    *find(document) {
      for (const spec of conditionsIn(document)) {
        const { path, text = '' } = spec.at('severity');
        if (text === '' || alertSeverity(text)) continue;
        yield {
          path,
          detail: `"${text}" is no severity that is known here: it is taken for a ticket`,
          howToMend: 'Write page or ticket, or a usual word such as critical.',
        };
      }
    },
  },
  {
    id: 'trap/lookback-between-buckets',
    severity: 'warning',
    kinds: CONDITIONS,
    *find(document) {
      for (const spec of conditionsIn(document)) {
        const { path, text = '' } = spec.at('condition', 'lookbackWindow');
        const duration = parseDuration(text);
        const buckets = duration ? secondsOf(duration) / BUCKET_SECONDS : 0;
        if (Number.isInteger(buckets)) continue;
        const minutes = (Math.ceil(buckets) * BUCKET_SECONDS) / 60;
        yield {
          path,
          detail: `${text} is no multiple of the ${
            BUCKET_SECONDS / 60
          } minutes that counts are kept in: ${minutes} minutes are looked at`,
          howToMend: `Take ${minutes}m.`,
        };
      }
    },
  },
  {
    id: 'trap/policy-never-alerts',
    severity: 'warning',
    kinds: POLICIES,
    *find(document) {
      for (const policy of policiesIn(document)) {
        const breaching = policy.at('spec', 'alertWhenBreaching');
        const noData = policy.at('spec', 'alertWhenNoData').value === true;
        if (breaching.value !== false || noData) continue;
        yield {
          path: breaching.path,
          detail:
            'is false, and so is alertWhenNoData: the policy never alerts. That a condition is over is told of an alert that fired, and of nothing else',
          howToMend: 'Set alertWhenBreaching to true, or remove the policy.',
        };
      }
    },
  },
  {
    id: 'trap/alert-when-resolved',
    severity: 'warning',
    kinds: POLICIES,
    *find(document) {
      for (const policy of policiesIn(document)) {
        const { path, value } = policy.at('spec', 'alertWhenResolved');
        if (value !== false) continue;
        yield {
          path,
          detail:
            'has no effect: whoever is told that an alert fires is told of its end, so that none stays open for ever',
          howToMend: 'Set it to true, or leave it out.',
        };
      }
    },
  },
  {
    id: 'trap/notification-targets',
    severity: 'warning',
    kinds: ['SLO'],
    *find(slo) {
      const policies = slo.at('spec', 'alertPolicies');
      if (policies.items.length === 0) return;
      yield {
        path: policies.path,
        detail:
          'have notification targets, which are kept and exported, and not told: the portal tells the owner of the service and the webhooks of its configuration',
        howToMend:
          'Nothing, or route by the label policy that these alerts have at an Alertmanager.',
      };
    },
  },
  {
    id: 'trap/same-policy-twice',
    severity: 'warning',
    kinds: ['SLO'],
    *find(slo) {
      const seen = new Set<string>();
      for (const policy of policiesIn(slo)) {
        const reference = policy.at('alertPolicyRef');
        const name = reference.isSet
          ? reference
          : policy.at('metadata', 'name');
        const { path, text } = name;
        if (text === undefined) continue;
        if (seen.has(text)) {
          yield {
            path,
            detail: `names the policy "${text}" once more: the first one counts`,
            howToMend: 'Remove it, or give it a name of its own.',
          };
        }
        seen.add(text);
      }
    },
  },
];

/** Conditions that no failure can reach at a target. */
function* silentConditions(slo: Loose, target: number) {
  const weighing = weighingOf(slo);
  for (const spec of conditionsIn(slo)) {
    const factor = spec.at('condition', 'threshold');
    const op = spec.at('condition', 'op').text;
    if (factor.number === undefined || (op !== 'gt' && op !== 'gte')) continue;
    const longSeconds = lookbackSeconds(spec);
    const alert = { operator: op, factor: factor.number, longSeconds } as const;
    if (canFire(alert, target, weighing)) continue;
    const most = shortest(
      mostTrafficWeight(longSeconds, weighing) / (1 - target),
    );
    yield {
      path: factor.path,
      detail: `can never be reached at a target of ${target}: a budget burns at ${most} at most, when everything fails`,
      howToMend: `Take a threshold under ${most}.`,
    };
  }
}

/** The alerts that an SLO gets of itself, for its window. */
function defaultAlerts(slo: Loose) {
  return alertWindowsFor(windowSecondsOf(slo), BUCKET_SECONDS);
}

function windowSecondsOf(slo: Loose): number {
  const text = slo.at('spec', 'timeWindow', 0, 'duration').text ?? '';
  return secondsOf(parseDuration(text) ?? DEFAULT_WINDOW);
}

function weighingOf(slo: Loose): WeighingOptions {
  const weigh = slo.at('metadata', 'annotations', SLO_ANNOTATIONS.isWeighted);
  return {
    lowTraffic: { isWeighted: weigh.text === 'true' },
    windowSeconds: windowSecondsOf(slo),
  };
}

/** In whole buckets; none is looked back over where it cannot be read, so that nothing is said of it. */
function lookbackSeconds(spec: Loose): number {
  const text = spec.at('condition', 'lookbackWindow').text ?? '';
  const duration = parseDuration(text);
  const buckets = duration ? secondsOf(duration) / BUCKET_SECONDS : 0;
  return Math.ceil(buckets) * BUCKET_SECONDS;
}

/** Four significant digits. */
function shortest(value: number): string {
  return String(Number(value.toPrecision(4)));
}
