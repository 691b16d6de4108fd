import type { components } from '@almanac/backstage-plugin-insights-common';
import type { Standing } from '../topicDocument';

type Schemas = components['schemas'];

/** What the API holds. */
export interface Held {
  readonly radars: readonly Schemas['Radar'][];
  readonly topics: readonly Schemas['Topic'][];
  readonly slos: readonly Schemas['SloSummary'][];
  readonly models: readonly Schemas['ModelSummary'][];
  readonly outlines: readonly Schemas['ContractOutline'][];
  /** By the id of the radar. */
  readonly blips: Readonly<Record<string, readonly Schemas['Blip'][]>>;
  /** By the id of the topic. */
  readonly standings: Readonly<Record<string, Standing>>;
}

/** The part of the API of `insights` that is asked, in pages of two. */
export class FakeInsights {
  /** Path and query of each request. */
  readonly asked: string[] = [];

  private readonly held: Held;

  constructor(held: Partial<Held>) {
    const nothing = {
      ...{ radars: [], topics: [], slos: [], models: [], outlines: [] },
      ...{ blips: {}, standings: {} },
    };
    this.held = { ...nothing, ...held };
  }

  /** What a GET of the path answers, below `/v1`; undefined where there is nothing. */
  answer(pathAndQuery: string): unknown {
    this.asked.push(pathAndQuery);
    const { pathname, searchParams } = new URL(pathAndQuery, 'http://fake');
    const begin = Number(searchParams.get('cursor') ?? 0);
    const page = (items: readonly unknown[]) => ({
      items: items.slice(begin, begin + 2),
      nextCursor: begin + 2 < items.length ? String(begin + 2) : null,
    });
    if (pathname === '/radars') return { items: this.held.radars, faults: [] };
    if (pathname === '/topics') return page(this.held.topics);
    if (pathname === '/slos') return page(this.held.slos);
    if (pathname === '/models') return page(this.held.models);
    if (pathname === '/contract-outlines') return page(this.held.outlines);
    if (pathname === '/signals') return page(this.signals());
    const [, signalId] = /^\/signals\/([^/]+)\/verdicts$/.exec(pathname) ?? [];
    if (signalId) return page(this.verdicts(decodeURIComponent(signalId)));
    const [, radarId] = /^\/radars\/([^/]+)\/blips$/.exec(pathname) ?? [];
    const blips = radarId && this.held.blips[radarId];
    return blips ? page(blips) : undefined;
  }

  /** Each title of a signal is one. */
  private signals() {
    const measured = Object.values(this.held.standings).map(
      ({ signal }) => signal,
    );
    const byTitle = new Map(measured.map(signal => [signal?.title, signal]));
    return [...byTitle].map(([title, signal]) => ({
      id: `x:${title}`,
      ...signal,
    }));
  }

  private verdicts(signalId: string) {
    return Object.entries(this.held.standings)
      .filter(([, { signal }]) => `x:${signal?.title}` === signalId)
      .map(([topicId, { value, verdict }]) => ({ topicId, value, verdict }));
  }
}
