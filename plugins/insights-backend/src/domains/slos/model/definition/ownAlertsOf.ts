import type { OwnAlert } from '../alerting/OwnAlert';
import { alertSeverity } from '../alerting/alertSeverity';
import type { OpenSloDocument } from '../openslo/schema';
import { parseDuration, secondsOf } from '../window/Duration';

type DocumentOf<Kind> = Extract<OpenSloDocument, { kind: Kind }>;
type Policy = Pick<DocumentOf<'AlertPolicy'>, 'metadata' | 'spec'>;
type Condition = DocumentOf<'AlertCondition'>['spec'];

/** The alert policies and conditions that stand beside SLOs, by name. */
export interface AlertDocuments {
  readonly policies: ReadonlyMap<string, Policy>;
  readonly conditions: ReadonlyMap<string, Condition>;
}

/** Looks the alert policies and conditions out of documents. */
export function alertDocumentsIn(
  documents: readonly OpenSloDocument[],
): AlertDocuments {
  const policies = new Map<string, Policy>();
  const conditions = new Map<string, Condition>();
  for (const document of documents) {
    const { name } = document.metadata;
    if (document.kind === 'AlertPolicy') policies.set(name, document);
    if (document.kind === 'AlertCondition') conditions.set(name, document.spec);
  }
  return { policies, conditions };
}

/**
 * The alerts that an SLO brings, each policy once; undefined where it names none.
 *
 * @throws Error where a reference was let through that leads nowhere
 */
export function ownAlertsOf(
  { spec }: DocumentOf<'SLO'>,
  { policies, conditions }: AlertDocuments,
): OwnAlert[] | undefined {
  const named = spec.alertPolicies ?? [];
  if (named.length === 0) return undefined;
  const alerts = new Map<string, OwnAlert>();
  for (const one of named) {
    const policy =
      'alertPolicyRef' in one ? policies.get(one.alertPolicyRef) : one;
    const [first] = policy?.spec.conditions ?? [];
    const condition =
      first && 'conditionRef' in first
        ? conditions.get(first.conditionRef)
        : first?.spec;
    if (!policy || !condition) {
      throw new Error(
        'A definition without an alert condition was let through',
      );
    }
    const { name } = policy.metadata;
    if (!alerts.has(name)) alerts.set(name, ownAlertOf(policy, condition));
  }
  return [...alerts.values()];
}

function ownAlertOf(
  { metadata, spec }: Policy,
  { severity, condition }: Condition,
): OwnAlert {
  const { op, threshold, lookbackWindow, alertAfter = '0m' } = condition;
  return {
    policy: metadata.name,
    severity: alertSeverity(severity) ?? 'ticket',
    operator: op,
    threshold,
    lookbackSeconds: secondsIn(lookbackWindow),
    afterSeconds: alertAfter === '0m' ? 0 : secondsIn(alertAfter),
    whenBreaching: spec.alertWhenBreaching ?? true,
    whenNoData: spec.alertWhenNoData ?? false,
  };
}

function secondsIn(text: string): number {
  const duration = parseDuration(text);
  if (duration) return secondsOf(duration);
  throw new Error(`The duration ${text} was let through`);
}
