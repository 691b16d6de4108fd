import type { ReportContent } from '../../model/report/ReportContent';

/** Names of a report that cannot be set as a whole, each told by what can: names of SLOs are plain by OpenSLO. */
export function unsetNames(
  { title, scope, slos, promised, titles = {} }: ReportContent,
  canSet: (text: string) => boolean,
): string[] {
  const isUnset = (text: string | null | undefined) =>
    typeof text === 'string' && !canSet(text);
  return [
    ...(isUnset(title) ? ['the title of the report'] : []),
    ...(isUnset(scope.customer) ? ['the customer'] : []),
    ...(Object.values(titles).some(isUnset) ? ['titles in the catalog'] : []),
    ...(promised?.agreements ?? []).flatMap(agreement => [
      ...(isUnset(agreement.title) ? [`the title of ${agreement.id}`] : []),
      ...(scope.customer === undefined && isUnset(agreement.customer)
        ? [`the customer of ${agreement.id}`]
        : []),
      ...(isUnset(agreement.sloTitle)
        ? [`what is measured for ${agreement.id}`]
        : []),
      ...(agreement.periods.some(({ exclusions }) =>
        exclusions.some(({ reason }) => isUnset(reason)),
      )
        ? [`what is excluded for ${agreement.id}`]
        : []),
    ]),
    ...slos.flatMap(slo => {
      const happened = slo.objectives.flatMap(({ ledger }) =>
        ledger.flatMap(({ markers, atDependencies = [] }) => [
          ...markers,
          ...atDependencies,
        ]),
      );
      return [
        ...(isUnset(slo.title) ? [`the title of ${slo.name}`] : []),
        ...(isUnset(slo.service) ? [`the service of ${slo.name}`] : []),
        ...slo.objectives.flatMap((objective, index) =>
          isUnset(objective.title)
            ? [`the title of objective ${index + 1} of ${slo.name}`]
            : [],
        ),
        ...([...happened, ...slo.alerts.latest].some(one => isUnset(one.title))
          ? [`what was under way for ${slo.name}`]
          : []),
      ];
    }),
  ];
}
