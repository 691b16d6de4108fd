import type {
  SliDefinition,
  SliQuery,
  SliQueryFault,
  SliSource,
} from '@almanac/backstage-plugin-insights-node';
import { firstReach, type FirstReach } from '../model/collecting/firstReach';

/** What `metricSource` names where counts are pushed instead of asked for. */
export const PUSH = 'push';

/** Name of the source of what the portal counts of itself. */
const SELF = 'self';

/** The sources of SLIs that are installed, beside pushing. */
export class SliSources {
  readonly #sources: readonly SliSource[];
  readonly #backfillSeconds: number;

  /** @param backfillSeconds - how far back new series are collected; all that a source keeps when left out */
  constructor(sources: readonly SliSource[], backfillSeconds = Infinity) {
    this.#sources = sources;
    this.#backfillSeconds = backfillSeconds;
  }

  /** Names that a definition may use. */
  names(): string[] {
    return [...this.#sources.map(({ name }) => name), PUSH];
  }

  list(): readonly SliSource[] {
    return this.#sources;
  }

  /**
   * The source that a definition means: by its name, or by its type where only one source is of that type.
   *
   * @returns `undefined` where none or several are meant
   */
  find(name: string): SliSource | undefined {
    const named = this.#sources.find(source => source.name === name);
    if (named) return named;
    const type = name.toLowerCase();
    const ofType = this.#sources.filter(
      source => source.type.toLowerCase() === type,
    );
    return ofType.length === 1 ? ofType[0] : undefined;
  }

  /** What is wrong in a query; undefined where there is no such source. */
  check(query: SliQuery): readonly SliQueryFault[] | undefined {
    return isPush(query)
      ? checkPush(query)
      : this.find(query.source)?.check(query);
  }

  /**
   * What an SLI begins with when it is new. Not so where counts begin with the portal, pushed ones and its own: there no
   * setting brings back more, and a warning beside each of them would only teach people to read past warnings.
   */
  reachOf(
    sli: SliDefinition,
  ): (FirstReach & { readonly source: string }) | undefined {
    const query = queryOf(sli);
    const source = isPush(query) ? undefined : this.find(query.source);
    if (!source || source.name === SELF) return undefined;
    const reach = firstReach(source, this.#backfillSeconds);
    return { ...reach, source: source.name };
  }

  /** Name under which the counts of an SLI are collected: `push`, or that of a source; as it is written where there is none. */
  nameFor(sli: SliDefinition): string {
    const query = queryOf(sli);
    return isPush(query) ? PUSH : this.find(query.source)?.name ?? query.source;
  }

  /** How late samples of an SLI may come; 0 where nobody is asked for them. */
  lateSecondsOf(sli: SliDefinition): number {
    return this.find(queryOf(sli).source)?.lateSeconds ?? 0;
  }

  /** Whether the counts of an SLI are made up. */
  isExample(sli: SliDefinition): boolean {
    return this.find(queryOf(sli).source)?.isExample === true;
  }
}

/** The query whose source an SLI is collected from: both of a ratio are asked there. */
export function queryOf(sli: SliDefinition): SliQuery {
  switch (sli.kind) {
    case 'ratio':
      return sli.total;
    case 'raw':
      return sli.ratio;
    default:
      return sli.value;
  }
}

/** Whether the counts of a query are pushed. */
export function isPush({ source }: SliQuery): boolean {
  return source.toLowerCase() === PUSH;
}

/** Under which name the counts of a query are pushed. */
export function pushedSliOf({ spec }: SliQuery): string | undefined {
  return typeof spec.sli === 'string' ? spec.sli : undefined;
}

function checkPush(query: SliQuery): readonly SliQueryFault[] {
  if (/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(pushedSliOf(query) ?? '')) {
    return [];
  }
  return [
    {
      path: 'sli',
      detail: 'must name the SLI that counts are pushed for',
      howToMend:
        'Write spec: { sli: my-sli } and push to /v1/slis/my-sli/buckets.',
    },
  ];
}
