import type { components } from '@almanac/backstage-plugin-insights-common';
import { dayInWords } from '../model/words/dayInWords';
import { presentWindow } from '../presenters/presentDefinition';
import { presentPeriod } from './presentPeriod';
import type { SettledPeriod } from './SettledPeriodsStore';
import type { SlaResult } from './SlaEvaluator';

type Schemas = components['schemas'];

/** An agreement with how it stands, as lists give it. */
export function slaSummaryOf(
  evaluated: SlaResult,
  parts: {
    /** Owner of the service. */
    readonly serviceOwner: string | null;
    readonly isExample: boolean;
    /** ISO 8601 instant. */
    readonly computedAt: string;
  },
): Schemas['SlaSummary'] {
  const { kept, slo, problem, current, past, versions, settled } = evaluated;
  const { agreement, version, retiredAt } = kept;
  const { id, title, customer, objective, target } = agreement;
  const now = current && presentPeriod(current, versions);
  const [last] = past;
  const [final] = settled;
  return {
    ...{ id, title, customer, objective, target, version },
    owner: agreement.owner ?? parts.serviceOwner,
    slo: agreement.slo,
    sloTitle: slo?.definition.title ?? null,
    service: slo?.definition.service ?? null,
    window: presentWindow(agreement.window),
    url: agreement.url ?? null,
    isExample: parts.isExample,
    ...(now
      ? { state: now.state, stateInWords: now.stateInWords, problem }
      : withoutPeriod(evaluated)),
    hasCredits: agreement.credits !== undefined,
    since: agreement.since ?? null,
    retiredAt,
    current: now,
    last: last
      ? presentPeriod(last, versions)
      : (final && withoutWorking(final)) ?? null,
    computedAt: parts.computedAt,
  };
}

/** Why an agreement has no period under way. */
function withoutPeriod({
  kept: { agreement, retiredAt },
  problem,
  result,
}: SlaResult): Pick<
  Schemas['SlaSummary'],
  'state' | 'stateInWords' | 'problem'
> {
  if (retiredAt !== null) {
    const { window } = agreement;
    const zone = window.kind === 'calendar' ? window.timeZone : undefined;
    const day = dayInWords(Date.parse(retiredAt) / 1_000, zone);
    const stateInWords = `Ended: it was retired on ${day}.`;
    return { state: 'ended', stateInWords, problem: null };
  }
  if (result === null) {
    return { state: 'invalid', stateInWords: problem ?? '', problem };
  }
  const begins = dayInWords(Date.parse(agreement.since ?? '') / 1_000);
  const stateInWords = `Not begun: it begins on ${begins}.`;
  return { state: 'notBegun', stateInWords, problem: null };
}

/** A final period as lists give it. */
function withoutWorking({
  working: _working,
  evaluatedBy: _evaluatedBy,
  exclusions: _exclusions,
  ...period
}: SettledPeriod): Schemas['SlaPeriod'] {
  return period;
}
