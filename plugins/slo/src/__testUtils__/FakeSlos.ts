import {
  InsightsApi,
  PageRequest,
  Slo,
  SloCell,
  SloCount,
  SloFilter,
  SloOverview,
  SloPage,
  SloQuery,
  SloSourceFault,
} from '@almanac/backstage-plugin-insights-react';
import { byAttention, worstOf } from '../lib/attention';
import { sampleOverview } from '../gallery/samples/sampleSlo';

type Asked = Pick<
  InsightsApi,
  'listSlos' | 'getSloOverview' | 'listSloDefinitionFaults'
>;

const tagsOf = ({ labels }: Slo) =>
  Object.entries(labels).flatMap(([key, values]) =>
    values.map(value => `${key}:${value}`),
  );

function matches(slo: Slo, filter: SloFilter): boolean {
  const allows = <T>(named: T[] | undefined, ...values: T[]) =>
    !named?.length || values.some(value => named.includes(value));
  const words = `${slo.name} ${slo.title} ${slo.service}`.toLowerCase();
  return (
    allows(filter.state, slo.state) &&
    allows(filter.owner, slo.owner ?? '') &&
    allows(filter.system, slo.system ?? '') &&
    allows(filter.service, slo.service) &&
    allows(filter.tag, ...tagsOf(slo)) &&
    words.includes((filter.q ?? '').toLowerCase())
  );
}

function counted(values: (string | null)[]): SloCount[] {
  const counts = new Map<string | null, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count }));
}

function grouped(
  slos: Slo[],
  valuesOf: (slo: Slo) => (string | null)[],
): SloOverview['owners'] {
  return counted(slos.flatMap(valuesOf)).map(({ value, count }) => {
    const of = slos.filter(slo => valuesOf(slo).includes(value));
    const known = of.flatMap(({ remaining }) => remaining ?? []);
    return {
      value,
      count,
      state: worstOf(of)!.state,
      leastRemaining: known.length > 0 ? Math.min(...known) : null,
    };
  });
}

function cellsOf(slos: Slo[]): SloCell[] {
  const groups = new Map<string, Slo[]>();
  for (const slo of slos) {
    const key = `${slo.owner} ${slo.service}`;
    const group = groups.get(key);
    if (group) group.push(slo);
    else groups.set(key, [slo]);
  }
  const standing = [...groups.values()].map(group => ({
    group,
    worst: worstOf(group)!,
  }));
  standing.sort((a, b) => byAttention(a.worst, b.worst));
  return standing.map(({ group, worst }) => {
    return {
      owner: worst.owner,
      service: worst.service,
      entityRef: worst.entityRef,
      slos: group.length,
      state: worst.state,
      worstRemaining: worst.remaining,
      worstSlo: worst.name,
    };
  });
}

/** SLOs in memory, with the filters, the order and the pages of the specification. */
export class FakeSlos implements Asked {
  constructor(
    private readonly slos: Slo[],
    private readonly changes: {
      overview?: Partial<SloOverview>;
      faults?: SloSourceFault[];
    } = {},
  ) {}

  async listSlos(query: SloQuery & PageRequest = {}): Promise<SloPage> {
    const matching = this.slos.filter(slo => matches(slo, query));
    matching.sort(
      query.sort === 'title'
        ? (a, b) => a.title.localeCompare(b.title)
        : byAttention,
    );
    const start = Number(query.cursor ?? 0);
    const end = start + (query.limit ?? 100);
    return {
      items: matching.slice(start, end),
      nextCursor: end < matching.length ? String(end) : null,
      totalCount: this.slos.length,
      matchingCount: matching.length,
      workingHref: '/api/insights/v1/slos/{name}',
    };
  }

  async getSloOverview(filter: SloFilter = {}): Promise<SloOverview> {
    const matching = this.slos.filter(slo => matches(slo, filter));
    return sampleOverview({
      totalCount: this.slos.length,
      matchingCount: matching.length,
      states: counted(matching.map(({ state }) => state)),
      owners: grouped(matching, ({ owner }) => [owner]),
      systems: grouped(matching, ({ system }) => [system]),
      services: grouped(matching, ({ service }) => [service]),
      tags: grouped(matching, tagsOf),
      cells: cellsOf(matching),
      faults: this.changes.faults?.length ?? 0,
      ...this.changes.overview,
    });
  }

  async listSloDefinitionFaults() {
    return { items: this.changes.faults ?? [] };
  }
}
