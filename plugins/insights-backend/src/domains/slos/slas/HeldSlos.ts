import type { KnownSlo } from '../definitions/KnownSlos';
import type { EvaluableSlo } from '../evaluation/SloEvaluator';
import { heldWithin } from '../model/report/heldWithin';
import { instantOf } from '../model/window/instantOf';
import type { Span } from '../model/window/TimeWindow';
import {
  versionKey,
  type ReportDefinitions,
  type VersionKey,
} from '../reports/ReportDefinitions';

/** A definition of an SLO that decides on a period, and since when it held. */
export type HeldSlo = EvaluableSlo & Pick<KnownSlo, 'validFrom'>;

/** A period of an agreement on an SLO. */
export interface AskedPeriod {
  readonly slo: string;
  readonly span: Span;
}

/** Finds the definitions that decide on periods: those that held when the periods ended, as in reports. */
export class HeldSlos {
  readonly #history: ReportDefinitions;

  constructor(history: ReportDefinitions) {
    this.#history = history;
  }

  /**
   * One for each period, in order; undefined where the SLO was out of use before the period began.
   *
   * @param inUse - SLOs in use, by name
   */
  async at(
    periods: readonly AskedPeriod[],
    inUse: ReadonlyMap<string, KnownSlo>,
  ): Promise<(HeldSlo | undefined)[]> {
    const heldStill = (period: AskedPeriod) => {
      const known = inUse.get(period.slo);
      return known && isOldEnough(known, period) ? known : undefined;
    };
    const older = await this.#older(periods.filter(one => !heldStill(one)));
    return periods.map(period => heldStill(period) ?? older.get(period));
  }

  /** A version that was named before; undefined where it is not there any more. */
  async version(
    name: string,
    version: number,
  ): Promise<EvaluableSlo | undefined> {
    const key = { name, version };
    return (await this.#history.definitions([key])).get(versionKey(key));
  }

  async #older(periods: readonly AskedPeriod[]) {
    const found = new Map<AskedPeriod, HeldSlo>();
    if (periods.length === 0) return found;
    const versions = await this.#history.versionsWithin(
      {
        start: instantOf(
          Math.min(...periods.map(one => one.span.startSeconds)),
        ),
        end: instantOf(Math.max(...periods.map(one => one.span.endSeconds))),
      },
      [...new Set(periods.map(({ slo }) => slo))],
    );
    const deciding = periods.flatMap(period => {
      const spans = versions.get(period.slo);
      const held = spans && heldWithin(spans, period.span)?.deciding;
      return held ? [{ ...held, period, name: period.slo }] : [];
    });
    const distinct = new Map(
      deciding.map(({ name, version }): [string, VersionKey] => {
        const key = { name, version };
        return [versionKey(key), key];
      }),
    );
    const texts = await this.#history.definitions([...distinct.values()]);
    for (const { period, validFrom, ...key } of deciding) {
      const slo = texts.get(versionKey(key));
      if (slo) found.set(period, { ...slo, validFrom });
    }
    return found;
  }
}

/** The first version stands for what was before it. */
function isOldEnough(
  { version, validFrom }: KnownSlo,
  { span }: AskedPeriod,
): boolean {
  return version === 1 || Date.parse(validFrom) / 1_000 < span.endSeconds;
}
