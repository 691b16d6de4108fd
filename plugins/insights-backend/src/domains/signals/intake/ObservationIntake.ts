import type { Clock } from '../../../platform/Clock';
import {
  NOT_UTF8,
  TOO_LONG,
  type Line,
} from '../../../platform/http/readLines';
import { Problem } from '../../../platform/Problem';
import type { Retention } from '../ingestValues';
import type { IngestStore } from '../IngestStore';
import type { Signal } from '../model/Signal';
import { inOwnSource, sourceOf } from './inOwnSource';
import { keepObservations } from './keepObservations';
import { DayReader } from './model/DayReader';
import { rejectedItem, type ItemFault } from './model/ItemFault';
import { ObservationBatch } from './model/ObservationBatch';
import { readObservation } from './model/readObservation';
import { Rejections, MOST_REJECTED_NAMED } from './model/Rejections';

/** Most lines of one request: an answer within minutes, also where each is written. */
const MOST_LINES = 10_000_000;
const DAY_MILLISECONDS = 86_400_000;

const tooLong: ItemFault = {
  pointer: '',
  reason: 'The line is longer than is read.',
  howToMend: 'Put each observation on a line of its own, ended by a line feed.',
};
const notUtf8: ItemFault = {
  pointer: '',
  reason: 'The line is not UTF-8.',
  howToMend: 'Send the body in UTF-8.',
};
const notJson: ItemFault = {
  pointer: '',
  reason: 'The line is not JSON.',
  howToMend: 'Put one whole JSON object on each line.',
};

/** What an intake needs. */
export interface IntakeOptions {
  readonly store: IngestStore;
  readonly clock: Clock;
  readonly retention: Retention;
}

/** Takes the observations of one request, and keeps them batch by batch: each is committed or not there at all. */
export class ObservationIntake {
  private readonly counts = {
    ...{ received: 0, written: 0, unchanged: 0 },
    ...{ superseded: 0, expired: 0 },
  };
  private readonly rejections = new Rejections();
  private readonly days: DayReader;
  private batch = new ObservationBatch();
  /** Lines of the body, blank ones too. */
  private line = 0;
  private faulty = 0;
  private faults: ReturnType<typeof rejectedItem>[] = [];

  constructor(
    private readonly signal: Signal,
    private readonly options: IntakeOptions,
  ) {
    const today = options.clock.now().getTime() / DAY_MILLISECONDS;
    this.days = new DayReader(signal.step, Math.floor(today));
  }

  /** Whether a value changed, so far. */
  get hasWritten(): boolean {
    return this.counts.written > 0;
  }

  /** @throws Problem `batch-too-large` beyond ten million lines; what came before is kept */
  async takeLines(lines: readonly Line[]): Promise<void> {
    for (const line of lines) {
      this.line++;
      this.takeLine(line);
      if (this.batch.isFull) await this.flush();
    }
    if (this.line <= MOST_LINES) return;
    await this.flush();
    throw new Problem(
      'batch-too-large',
      `The body has more than ${MOST_LINES} lines. The first ${this.line} are kept.`,
    );
  }

  async takeItems(items: readonly unknown[]): Promise<void> {
    for (const item of items) {
      this.line++;
      this.takeItem(item);
      if (this.batch.isFull) await this.flush();
    }
  }

  /** Keeps what is left, and says what became of all. */
  async finish() {
    await this.flush();
    return {
      ...this.counts,
      rejected: this.rejections.count,
      rejectedLines: this.rejections.list(),
    };
  }

  private takeLine(line: Line): void {
    if (line === TOO_LONG || line === NOT_UTF8) {
      this.counts.received++;
      this.reject(line === TOO_LONG ? tooLong : notUtf8);
      return;
    }
    let item: unknown;
    try {
      item = JSON.parse(line);
    } catch {
      if (line.trim() === '') return;
      this.counts.received++;
      this.reject(notJson);
      return;
    }
    this.takeItem(item);
  }

  private takeItem(item: unknown): void {
    this.counts.received++;
    const read = readObservation(item, this.signal, this.days);
    if ('reason' in read) this.reject(read);
    else this.batch.add(read, this.line);
  }

  private reject(fault: ItemFault): void {
    this.faulty++;
    if (this.faults.length < MOST_REJECTED_NAMED) {
      this.faults.push(rejectedItem(this.line, fault));
    }
  }

  private async flush(): Promise<void> {
    this.rejections.add(this.faults, this.faulty);
    this.faults = [];
    this.faulty = 0;
    if (this.batch.isEmpty) return;
    const { batch, rejections } = this;
    this.batch = new ObservationBatch();
    const { store, clock, retention } = this.options;
    const kept = await inOwnSource(
      store,
      sourceOf(this.signal.id),
      async transaction => {
        const [known] = await transaction.readSignals([this.signal.id]);
        if (!known) throw new Error(`${this.signal.id} is gone`);
        const signal = known.item;
        const now = clock.now();
        const about = { signal, batch, rejections, retention, now };
        return keepObservations(transaction, about);
      },
    );
    this.counts.written += kept.written;
    this.counts.unchanged += kept.unchanged;
    this.counts.superseded += kept.superseded;
    this.counts.expired += kept.expired;
  }
}
