import type { components } from '@almanac/backstage-plugin-insights-common';
import type { SliSources } from '../series/SliSources';
import type { ServiceCatalog } from '../services/ServiceCatalog';
import type { SlaResult } from './SlaEvaluator';
import { slaSummaryOf } from './slaSummaryOf';

/** Presents how agreements stand, with what the catalog and the sources know. */
export class SlaSummaries {
  readonly #services: ServiceCatalog;
  readonly #sources: Pick<SliSources, 'isExample'>;

  constructor(parts: {
    readonly services: ServiceCatalog;
    readonly sources: Pick<SliSources, 'isExample'>;
  }) {
    this.#services = parts.services;
    this.#sources = parts.sources;
  }

  /** @param computedAt - ISO 8601 instant */
  of(
    evaluated: SlaResult,
    computedAt: string,
  ): components['schemas']['SlaSummary'] {
    const { slo, result } = evaluated;
    return slaSummaryOf(evaluated, {
      serviceOwner: slo
        ? this.#services.factsOf(slo.definition.service).owner
        : null,
      isExample:
        result !== null && this.#sources.isExample(result.objective.sli),
      computedAt,
    });
  }
}
