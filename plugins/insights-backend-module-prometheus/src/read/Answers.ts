import { askKey, type Ask } from '../asks/Ask';
import type { SliPlan } from '../asks/SliPlan';
import type { AskAnswer } from './readGroup';

/** Collects answers until all that SLIs wait for is there, or something of it failed. */
export class Answers {
  private readonly answered = new Map<string, AskAnswer>();
  private readonly failed = new Map<string, unknown>();
  private readonly waiting = new Map<SliPlan, readonly string[]>();

  /** A plan is complete when these are answered. */
  waitFor(plan: SliPlan, asks: readonly Ask[]): void {
    this.waiting.set(plan, asks.map(askKey));
  }

  add(answer: AskAnswer): void {
    this.answered.set(askKey(answer.ask), answer);
  }

  fail(ask: Ask, error: unknown): void {
    this.failed.set(askKey(ask), error);
  }

  /** The answer to an ask; undefined where there is none. */
  get(ask: Ask): AskAnswer | undefined {
    return this.answered.get(askKey(ask));
  }

  /** Takes out the plans that are complete by now, each once; with the error where something failed. */
  takeComplete(): { plan: SliPlan; error?: unknown }[] {
    const complete: { plan: SliPlan; error?: unknown }[] = [];
    for (const [plan, keys] of this.waiting) {
      const failed = keys.find(key => this.failed.has(key));
      if (failed !== undefined) {
        complete.push({ plan, error: this.failed.get(failed) });
      } else if (keys.every(key => this.answered.has(key))) {
        complete.push({ plan });
      } else continue;
      this.waiting.delete(plan);
    }
    return complete;
  }
}
