import { TOLERANCE_SECONDS } from './verifyDelivery';

/** More of them in a few minutes are not taken for what they are, which costs one more look at the server. */
const MOST_DELIVERIES = 10_000;

/** Remembers deliveries for as long as they could come again. */
export class TakenDeliveries {
  private readonly takenAtSeconds = new Map<string, number>();

  /** Takes a delivery. @returns whether it is the first time */
  take(id: string, nowSeconds: number): boolean {
    for (const [old, seconds] of this.takenAtSeconds) {
      const isOver = nowSeconds - seconds > 2 * TOLERANCE_SECONDS;
      if (!isOver && this.takenAtSeconds.size < MOST_DELIVERIES) break;
      this.takenAtSeconds.delete(old);
    }
    if (this.takenAtSeconds.has(id)) return false;
    this.takenAtSeconds.set(id, nowSeconds);
    return true;
  }
}
