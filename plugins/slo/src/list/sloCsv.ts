import { CsvValue, Slo, toCsv } from '@almanac/backstage-plugin-insights-react';
import { windowShorthand } from '../lib/windowShorthand';
import type { listMessages } from './messages';

type Field = keyof (typeof listMessages)['csv'];

/** What a file holds of an SLO: ratios are ratios, instants ISO 8601 in UTC. */
const fields: Record<Field, (slo: Slo) => CsvValue> = {
  name: slo => slo.name,
  title: slo => slo.title,
  service: slo => slo.service,
  entity: slo => slo.entityRef,
  owner: slo => slo.owner,
  system: slo => slo.system,
  labels: slo =>
    Object.entries(slo.labels)
      .flatMap(([key, values]) => values.map(value => `${key}:${value}`))
      .join(' '),
  state: slo => slo.state,
  problem: slo => slo.problem,
  of: slo => (slo.isComposite ? 'all objectives' : slo.worstObjective + 1),
  method: slo => slo.method,
  target: slo => slo.target,
  window: slo => windowShorthand(slo.window),
  sli: slo => slo.sli,
  remaining: slo => slo.remaining,
  remainingAtLeast: slo => slo.remainingAtLeast ?? slo.remaining,
  remainingWeekAgo: slo => slo.remainingWeekAgo,
  burnRate: slo => slo.burnRate,
  outlook: slo => slo.outlook,
  exhaustedAt: slo => slo.exhaustedAt,
  coverage: slo => slo.coverage,
  computedAt: slo => slo.computedAt,
};

/**
 * A list of SLOs as CSV.
 *
 * @param headOf - the words of a column
 */
export function sloCsv(
  slos: readonly Slo[],
  headOf: (field: Field) => string,
): string {
  const names = Object.keys(fields) as Field[];
  return toCsv(
    names.map(headOf),
    slos.map(slo => names.map(name => fields[name](slo))),
  );
}
