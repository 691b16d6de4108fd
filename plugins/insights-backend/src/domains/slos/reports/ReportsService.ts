import { randomUUID } from 'node:crypto';
import type { components } from '@almanac/backstage-plugin-insights-common';
import type { Clock } from '../../../platform/Clock';
import { Problem } from '../../../platform/Problem';
import { compareReports } from '../model/report/compareReports';
import { digestOfContent } from '../model/report/digestOfContent';
import { periodInWords, readPeriod } from '../model/report/ReportPeriod';
import { scopeInWords, type ReportScope } from '../model/report/ReportScope';
import { SLO_ENGINE_VERSION } from '../model/evaluation/evaluationWorking';
import type { ServiceCatalog } from '../services/ServiceCatalog';
import { cameUntil, countedUntil } from './countedUntil';
import type { EntityTitles } from './EntityTitles';
import type { Promises } from './promises/Promises';
import type { PromisesAgain } from './promises/PromisesAgain';
import type { PromiseSpan } from './promises/planPromises';
import { titlesOfReport } from './titlesOfReport';
import { refuseEmpty } from './refuseEmpty';
import type { ReportMaker } from './ReportMaker';
import type { ReportScopes } from './ReportScopes';
import type { KeptReport, ReportsStore } from './ReportsStore';

type Schemas = components['schemas'];

/** What the service works with. */
export interface ReportsServiceOptions {
  readonly store: ReportsStore;
  readonly scopes: ReportScopes;
  readonly promises: Promises;
  readonly promisesAgain: PromisesAgain;
  readonly maker: ReportMaker;
  readonly services: ServiceCatalog;
  /** Without it, reports go by names. */
  readonly titles?: EntityTitles;
  readonly clock: Clock;
}

const LONGEST_TITLE = 200;

/** Differences that a verification lists. */
const MOST_DIFFERENCES = 200;

/** Frozen reports: made, looked up, verified and deleted. They never change. */
export class ReportsService {
  readonly #options: ReportsServiceOptions;

  constructor(options: ReportsServiceOptions) {
    this.#options = options;
  }

  /**
   * Computes a report and keeps it.
   *
   * @param by - entity reference of who asks
   * @throws Problem `invalid-request`; `conflict` for a period that is not over, unless a preliminary report is asked for
   */
  async create(
    {
      title,
      period: asked,
      timeZone,
      scope,
      preliminary,
    }: Schemas['SloReportRequest'],
    by: string,
  ): Promise<KeptReport> {
    const { store, maker, clock } = this.#options;
    const period = readPeriod({ ...asked, timeZone });
    if ('detail' in period) {
      const { pointer, detail } = period;
      throw new Problem('invalid-request', `${pointer} ${detail}.`, {
        errors: [period],
      });
    }
    const nowSeconds = clock.now().getTime() / 1_000;
    const untilSeconds = countedUntil(period, {
      nowSeconds,
      allowsPreliminary: preliminary === true,
    });
    const made = await maker.make({
      title: '',
      ...{ period, untilSeconds, scope },
      ...(await this.#subjectsOf(scope, {
        ...{ period, untilSeconds },
        cameSeconds: Math.max(untilSeconds, cameUntil(nowSeconds)),
      })),
    });
    refuseEmpty(made);
    const titles = await titlesOfReport(made, by, this.#options);
    const named =
      title ?? `${scopeInWords(scope, titles)}, ${periodInWords(period)}`;
    const content = {
      ...{ ...made, titles },
      // A database refuses a NUL character.
      title: named.replaceAll('\0', '').slice(0, LONGEST_TITLE),
    };
    const report: KeptReport = {
      id: randomUUID(),
      digest: digestOfContent(content),
      createdAt: clock.now().toISOString(),
      createdBy: by,
      content,
    };
    await store.add(report);
    return report;
  }

  /** @throws Problem `unknown-slo-report` */
  async get(id: string): Promise<KeptReport> {
    const kept = await this.#options.store.get(id);
    if (!kept) throw unknownReport(id);
    return kept;
  }

  /** The newest first. */
  list(query: Parameters<ReportsStore['list']>[0]) {
    return this.#options.store.list(query);
  }

  /**
   * @returns the report as it was
   * @throws Problem `unknown-slo-report`
   */
  async remove(id: string): Promise<Schemas['SloReportSummary']> {
    const removed = await this.#options.store.remove(id);
    if (!removed) throw unknownReport(id);
    return removed;
  }

  /**
   * Computes a report again from the definition versions that it names and the buckets as they are now. Writes nothing.
   *
   * @throws Problem `unknown-slo-report`
   */
  async verify(id: string): Promise<Schemas['SloReportVerification']> {
    const { scopes, maker, clock, promisesAgain } = this.#options;
    const { content, digest } = await this.get(id);
    const { promised } = content;
    const { kind, of, timeZone, start, end } = content.period;
    const again = await maker.make({
      title: content.title,
      period: {
        ...{ kind, of, timeZone },
        startSeconds: Date.parse(start) / 1_000,
        endSeconds: Date.parse(end) / 1_000,
      },
      untilSeconds: Date.parse(content.until) / 1_000,
      scope: content.scope,
      slos: await scopes.again(content),
      promised: promised && (await promisesAgain.of(promised)),
      format: content.format ?? 1,
    });
    const { differences, coarser } = compareReports(content, again);
    return {
      reportId: id,
      digest,
      isIntact: digestOfContent(content) === digest,
      isSame: differences.length === 0,
      engineVersion: SLO_ENGINE_VERSION,
      verifiedAt: clock.now().toISOString(),
      differences: differences.slice(0, MOST_DIFFERENCES),
      differencesLeftOff: Math.max(0, differences.length - MOST_DIFFERENCES),
      coarser,
    };
  }

  /** What is reported: to a customer what was promised, and nothing of what the teams aim at; else both. */
  async #subjectsOf(scope: ReportScope, span: PromiseSpan) {
    const { scopes, promises } = this.#options;
    const { period, untilSeconds } = span;
    const slos =
      scope.customer === undefined
        ? await scopes.find(scope, { ...period, endSeconds: untilSeconds })
        : [];
    const names = new Set(slos.map(({ name }) => name));
    return { slos, promised: await promises.of(scope, span, names) };
  }
}

function unknownReport(id: string): Problem {
  return new Problem('unknown-slo-report', `No report has the id ${id}.`);
}
