import type { ReportContent } from '../model/report/ReportContent';
import type { Titles } from '../model/report/refInWords';
import type { ServiceCatalog } from '../services/ServiceCatalog';
import type { EntityTitles } from './EntityTitles';

/** What the catalog calls all that a report names, and who freezes it; a report is read long after it knows other names. */
export async function titlesOfReport(
  content: ReportContent,
  by: string,
  parts: {
    readonly services: Pick<ServiceCatalog, 'factsOf'>;
    readonly titles?: EntityTitles;
  },
): Promise<Titles> {
  const refs = new Map<string, string>();
  for (const ref of [by, ...refsOf(content)]) if (ref) refs.set(ref, ref);
  for (const service of [content.scope.service, ...servicesOf(content)]) {
    const ref = service && parts.services.factsOf(service).entityRef;
    if (ref) refs.set(service, ref);
  }
  const found = await parts.titles?.of([...new Set(refs.values())]);
  return Object.fromEntries(
    [...refs].flatMap(([key, ref]) => {
      const title = found?.get(ref);
      return title === undefined ? [] : [[key, title]];
    }),
  );
}

function refsOf({ scope, slos, promised }: ReportContent) {
  return [
    ...[scope.owner, scope.system],
    ...(promised?.agreements ?? []).map(({ owner }) => owner),
    ...slos.flatMap(({ owner, system, definition, objectives }) => [
      ...[owner, system, definition.by],
      ...objectives.flatMap(({ ledger }) =>
        ledger.flatMap(({ atDependencies = [] }) =>
          atDependencies.map(({ dependency }) => dependency),
        ),
      ),
    ]),
  ];
}

function servicesOf({ slos, promised }: ReportContent) {
  return [
    ...slos.map(({ service }) => service),
    ...(promised?.agreements ?? []).map(({ service }) => service),
  ];
}
