import type { KnownSlo } from '../definitions/KnownSlos';
import type { EvaluableSlo } from '../evaluation/SloEvaluator';
import { heldWithin } from '../model/report/heldWithin';
import { instantOf } from '../model/window/instantOf';
import type { Span } from '../model/window/TimeWindow';
import type { ReportDefinitions } from '../reports/ReportDefinitions';

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
    const found = await this.#history.definitions([{ name, version }]);
    const kept = found.get(name);
    return kept && { name, version, ...kept };
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
    for (const period of periods) {
      const spans = versions.get(period.slo);
      const held = spans && heldWithin(spans, period.span);
      if (!held) continue;
      const { version, validFrom } = held.deciding;
      const slo = await this.version(period.slo, version);
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
