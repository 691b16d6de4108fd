import type { components } from '@almanac/backstage-plugin-insights-common';
import type { ContractListsStore } from '../lists/ContractListsStore';
import type { SnapshotRow } from '../lists/snapshotRow';
import type { ContractText } from '../model/ContractReading';
import type { ComparedLines, LineLayout } from '../model/lines/compareLines';
import type { ContractWorkers } from '../reading/ContractWorkers';
import { unknownSnapshot } from '../unknownContract';
import { presentTextDiff } from './presentTextDiff';
import { Recent } from '../Recent';
import { TextLines } from './TextLines';

type Schemas = components['schemas'];

/** Two of the largest that there are, in both layouts: who scrolls in them asks often. */
const MOST_CHARACTERS = 48_000_000;

/** A few comparisons, each of up to 20,000 stretches. */
const MOST_STRETCHES = 60_000;

/** A text in the layout that it could be laid out in. */
interface LaidOut {
  readonly layout: LineLayout;
  readonly lines: TextLines;
}

/** What the service works with. */
export interface LinesServiceOptions {
  readonly store: Pick<ContractListsStore, 'snapshot' | 'definitionOf'>;
  readonly workers: Pick<ContractWorkers, 'compareLines' | 'uniform'>;
}

/** Two definitions beside each other, as lines. */
export class LinesService {
  readonly #store: LinesServiceOptions['store'];
  readonly #workers: LinesServiceOptions['workers'];
  readonly #texts = new Recent<LaidOut>(
    MOST_CHARACTERS,
    ({ lines }) => lines.length,
  );
  readonly #compared = new Recent<ComparedLines>(
    MOST_STRETCHES,
    ({ stretches, before, after }) =>
      stretches.length + before.places.length + after.places.length,
  );

  constructor({ store, workers }: LinesServiceOptions) {
    this.#store = store;
    this.#workers = workers;
  }

  /** Which lines differ. @throws Problem `unknown-snapshot`, `calculation-too-long` */
  async compare(
    entityRef: string,
    sides: {
      readonly from: string;
      readonly to: string;
      readonly layout: LineLayout;
    },
  ): Promise<Schemas['ContractTextDiff']> {
    const { from, to, layout } = sides;
    const before = await this.#find(entityRef, from);
    const after = await this.#find(entityRef, to);
    const key = JSON.stringify([
      ...[before.digest, before.format, after.digest, after.format],
      ...[after.seen_from, layout],
    ]);
    const compared = await this.#compared.get(key, async () =>
      this.#workers.compareLines({
        before: await this.#textOf(before),
        after: await this.#textOf(after),
        layout,
        since: after.seen_from,
      }),
    );
    return presentTextDiff(compared);
  }

  /** Some lines of a definition. @throws Problem `unknown-snapshot`, `calculation-too-long` */
  async lines(
    entityRef: string,
    id: string,
    asked: {
      readonly line: number;
      readonly limit: number;
      readonly layout: LineLayout;
    },
  ): Promise<Schemas['ContractLines']> {
    const row = await this.#find(entityRef, id);
    const key = JSON.stringify([row.digest, asked.layout]);
    const { layout, lines } = await this.#texts.get(key, async () =>
      this.#layOut(await this.#textOf(row), asked.layout),
    );
    const { line, limit } = asked;
    const items = lines.from(line, limit);
    return { layout, lineCount: lines.lineCount, line, items };
  }

  async #layOut(
    { definition }: ContractText,
    asked: LineLayout,
  ): Promise<LaidOut> {
    const uniform =
      asked === 'uniform' ? await this.#workers.uniform(definition) : undefined;
    return uniform === undefined
      ? { layout: 'written', lines: new TextLines(definition) }
      : { layout: 'uniform', lines: new TextLines(uniform) };
  }

  async #find(entityRef: string, id: string): Promise<SnapshotRow> {
    const row = await this.#store.snapshot(id);
    if (row?.entity_ref !== entityRef.toLowerCase()) {
      throw unknownSnapshot(entityRef, id);
    }
    return row;
  }

  async #textOf(row: SnapshotRow): Promise<ContractText> {
    const definition = await this.#store.definitionOf(row.digest);
    if (definition === undefined) throw unknownSnapshot(row.entity_ref, row.id);
    return { definition, format: row.format };
  }
}
