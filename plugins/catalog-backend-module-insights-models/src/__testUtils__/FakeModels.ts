import type { components } from '@almanac/backstage-plugin-insights-common';

/** The models that the API of `insights` answers, in pages of two. */
export class FakeModels {
  models: readonly components['schemas']['ModelSummary'][];
  /** Pages after this many are refused. */
  pagesUntilItFails = Infinity;
  /** Path and query of each request. */
  readonly asked: string[] = [];

  constructor(models: FakeModels['models']) {
    this.models = models;
  }

  /** What a GET answers, below `/v1`. */
  answer(pathAndQuery: string): { status: number; body: object } {
    this.asked.push(pathAndQuery);
    const { pathname, searchParams } = new URL(pathAndQuery, 'http://fake');
    if (pathname !== '/models') return { status: 404, body: {} };
    const begin = Number(searchParams.get('cursor') ?? 0);
    if (begin >= 2 * this.pagesUntilItFails) return { status: 503, body: {} };
    const registries = searchParams.getAll('registry');
    const models = this.models.filter(
      ({ registry }) =>
        registries.length === 0 || registries.includes(registry),
    );
    const count = models.length;
    return {
      status: 200,
      body: {
        items: models.slice(begin, begin + 2),
        nextCursor: begin + 2 < count ? String(begin + 2) : null,
        totalCount: count,
        matchingCount: count,
      },
    };
  }
}
