import {
  Slo,
  StateChip,
  useTexts,
  TwoLines,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';

/** Reasons of being at risk that this page has words for: a newer backend may have more. */
const RISKS: readonly string[] = ['littleLeft', 'outlook', 'partSpent'];

/** The state of an SLO, and what is behind it: an alert, by what it is at risk, or why it could not be evaluated. */
export function StateCell({ slo }: { slo: Slo }) {
  const { t } = useTexts(sloTranslationRef);
  const { alert, problem } = slo;
  const risk = slo.atRiskBy?.find(reason => RISKS.includes(reason));
  const why =
    alert && isKnown(alert)
      ? t(`parts.alert.${alert.severity}.${alert.state}`)
      : problem ?? (risk && t(`parts.atRisk.${risk}`));
  if (!why) return <StateChip state={slo.state} />;
  return (
    <TwoLines
      first={<StateChip state={slo.state} />}
      second={<span title={why}>{why}</span>}
    />
  );
}

/** Whether this page has words for an alert: a newer backend may have more kinds. */
function isKnown({ severity, state }: NonNullable<Slo['alert']>): boolean {
  return (
    ['page', 'ticket'].includes(severity) &&
    ['firing', 'pending'].includes(state)
  );
}
