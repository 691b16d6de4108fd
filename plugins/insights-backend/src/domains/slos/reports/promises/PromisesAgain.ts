import { promisedSums } from '../../model/report/promisedSums';
import type {
  FrozenPromise,
  FrozenPromised,
} from '../../model/report/ReportContent';
import type { AgreementVersion } from '../../model/sla/slaPeriods';
import { instantOf } from '../../model/window/instantOf';
import type { AgreementsStore } from '../../slas/AgreementsStore';
import type { SettledPeriod } from '../../slas/SettledPeriodsStore';
import { frozenPromise, type JudgedPromise } from './frozenAgreement';
import type { PromiseHistory } from './PromiseHistory';
import type { AskedPromise, PromiseJudge } from './PromiseJudge';

/** Every SLO that decides is looked up as it was, whatever is in use now. */
const NONE_IN_USE = new Map<string, never>();

/** A period that a report told of, and what it is told from now. */
interface Retold {
  readonly agreement: string;
  /** That it went by; undefined where it is not there any more. */
  readonly held: AgreementVersion | undefined;
  readonly settled: SettledPeriod | undefined;
  /** Set where it is not final. */
  readonly asked: AskedPromise | undefined;
}

/** Tells again what a report said of promises. */
export class PromisesAgain {
  readonly #store: Pick<AgreementsStore, 'versions'>;
  readonly #history: PromiseHistory;
  readonly #judge: PromiseJudge;

  constructor(parts: {
    readonly store: Pick<AgreementsStore, 'versions'>;
    readonly history: PromiseHistory;
    readonly judge: PromiseJudge;
  }) {
    this.#store = parts.store;
    this.#history = parts.history;
    this.#judge = parts.judge;
  }

  /**
   * The same periods: what is final as it was settled, all else judged by the versions and exclusions that the report names.
   * Those of which something is not there any more are left out.
   */
  async of({ agreements }: FrozenPromised): Promise<FrozenPromised> {
    const versions = await this.#store.versions(agreements.map(({ id }) => id));
    const settled = await this.#settledOf(agreements);
    const retold = agreements.flatMap(({ id, periods }) =>
      periods.map((period): Retold => {
        const own = versions.get(id) ?? [];
        const final = settled.get(id)?.find(one => isSame(one, period));
        const version = (final ?? period).version;
        const held = own.find(one => one.version === version);
        const asked = held && !final ? askedOf(period, held, own) : undefined;
        return { agreement: id, held, settled: final, asked };
      }),
    );
    const asked = retold.flatMap(one => one.asked ?? []);
    const judged = await this.#judge.judge(asked, NONE_IN_USE);
    const found = new Map(asked.map((one, index) => [one, judged[index]]));
    const again = agreements.map(one => ({
      ...one,
      periods: retold
        .filter(({ agreement }) => agreement === one.id)
        .flatMap(told => judgedOf(told, found))
        .map(frozenPromise),
    }));
    return { ...promisedSums(again), agreements: again };
  }

  async #settledOf(agreements: FrozenPromised['agreements']) {
    const ends = agreements.flatMap(({ periods }) =>
      periods.map(({ end }) => Date.parse(end) / 1_000),
    );
    if (ends.length === 0) return new Map<string, readonly SettledPeriod[]>();
    const ids = agreements.map(({ id }) => id);
    return this.#history.settledWithin(ids, {
      start: instantOf(Math.min(...ends) - 1),
      end: instantOf(Math.max(...ends)),
    });
  }
}

function isSame(
  one: Pick<SettledPeriod, 'start' | 'end'>,
  { start, end }: FrozenPromise,
): boolean {
  return one.start === start && one.end === end;
}

function askedOf(
  { start, end, countedUntil, exclusions, isPromised }: FrozenPromise,
  version: AgreementVersion,
  versions: readonly AgreementVersion[],
): AskedPromise {
  return {
    ...{ version, versions, isPromised },
    agreement: { ...version.agreement, exclusions },
    span: {
      startSeconds: Date.parse(start) / 1_000,
      endSeconds: Date.parse(end) / 1_000,
    },
    untilSeconds: Date.parse(countedUntil) / 1_000,
  };
}

function judgedOf(
  { held, settled, asked }: Retold,
  judged: ReadonlyMap<AskedPromise, SettledPeriod | undefined>,
): JudgedPromise[] {
  const period = settled ?? (asked && judged.get(asked));
  if (!held || !period) return [];
  const countedUntil = asked && instantOf(asked.untilSeconds);
  return [{ period, agreement: held.agreement, countedUntil }];
}
