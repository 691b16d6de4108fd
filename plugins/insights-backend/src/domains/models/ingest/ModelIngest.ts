import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CollectedRegistry } from '@almanac/backstage-plugin-insights-node';
import type { Clock } from '../../../platform/Clock';
import { inPortions } from '../../../platform/inPortions';
import type { WriteFence } from '../../../platform/WriteFence';
import { checkRegistry } from '../model/ingest/checkRegistry';
import type {
  DatabaseIngestTransactions,
  IngestTransaction,
} from './DatabaseIngestTransactions';
import type { DatabaseModelTotals } from './DatabaseModelTotals';
import { ingestForeignCards } from './ingestForeignCards';
import type { IngestContext } from './IngestContext';
import { ingestModels } from './ingestModels';
import { IngestTally, type PortionOutcome } from './IngestTally';
import { ingestVersions } from './ingestVersions';
import { markModelsGone, markVersionsGone } from './markGone';
import type {
  ForeignCards,
  RegistryIngest,
  RegistryIngestReport,
} from './RegistryIngest';

/** Models, and versions, of one transaction: others have their turn between two of them. */
const MODELS_AT_ONCE = 100;
const VERSIONS_AT_ONCE = 200;

/** What the service works with. */
export interface ModelIngestParts {
  readonly transactions: Pick<DatabaseIngestTransactions, 'run'>;
  readonly totals: Pick<DatabaseModelTotals, 'read'>;
  readonly clock: Clock;
  /** Whether what a registry holds is made up. */
  readonly isExample: (registryId: string) => boolean;
  /** Called after something changed: lists have to show it. */
  readonly onChanged: () => void;
}

/**
 * Keeps what collectors bring of models, in portions. Each portion is kept as a whole; what is cut off between two of them
 * comes again, and is harmless twice.
 */
export class ModelIngest implements RegistryIngest {
  constructor(private readonly parts: ModelIngestParts) {}

  async ingest(
    registryId: string,
    batch: CollectedRegistry,
    readSince: Date,
    fence?: WriteFence,
  ): Promise<RegistryIngestReport> {
    const checked = checkRegistry(batch);
    const context: IngestContext = {
      registry: registryId,
      isExample: this.parts.isExample(registryId),
      pass: checked.pass,
      now: this.parts.clock.now().toISOString(),
      readSince: readSince.toISOString(),
    };
    const tally = new IngestTally(checked.problems);
    const keep = async <Item>(
      items: readonly Item[],
      size: number,
      how: (
        transaction: IngestTransaction,
        context: IngestContext,
        portion: readonly Item[],
      ) => Promise<PortionOutcome>,
    ) => {
      for (const portion of inPortions(items, size)) {
        tally.add(await this.turn(trx => how(trx, context, portion), fence));
      }
    };
    await keep(checked.models, MODELS_AT_ONCE, ingestModels);
    await keep(checked.versions, VERSIONS_AT_ONCE, ingestVersions);
    await keep(checked.wholeModels, MODELS_AT_ONCE, markVersionsGone);
    if (checked.isWhole) await this.finishPass(context, tally, fence);
    return this.told(tally);
  }

  async replaceForeignCards(
    collectorId: string,
    cards: readonly ForeignCards[],
  ): Promise<RegistryIngestReport> {
    const now = this.parts.clock.now().toISOString();
    const tally = new IngestTally();
    tally.add(
      await this.turn(transaction =>
        ingestForeignCards(transaction, { collectorId, now }, cards),
      ),
    );
    return this.told(tally);
  }

  totals() {
    return this.parts.totals.read();
  }

  private async finishPass(
    context: IngestContext,
    tally: IngestTally,
    fence?: WriteFence,
  ) {
    let after: string | undefined = '';
    while (after !== undefined) {
      const from: string = after;
      const { outcome, next } = await this.turn(
        transaction => markModelsGone(transaction, context, from),
        fence,
      );
      tally.add(outcome);
      after = next;
    }
  }

  private async turn<Result>(
    work: (transaction: IngestTransaction) => Promise<Result>,
    fence?: WriteFence,
  ): Promise<Result> {
    const result = await this.parts.transactions.run(work, fence);
    await nextTurn();
    return result;
  }

  private told(tally: IngestTally): RegistryIngestReport {
    const report = tally.report();
    if (report.changedModels > 0) this.parts.onChanged();
    return report;
  }
}
