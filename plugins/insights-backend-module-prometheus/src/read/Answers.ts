import { askKey, type Ask } from '../asks/Ask';
import { asksOf, type SliPlan } from '../asks/SliPlan';
import type { AskAnswer } from './readGroup';

/** Collects answers until all that an SLI needs is there, or something of it failed. */
export class Answers {
  private readonly answered = new Map<string, AskAnswer>();
  private readonly failed = new Map<string, unknown>();
  private readonly waiting: Set<SliPlan>;

  constructor(plans: readonly SliPlan[]) {
    this.waiting = new Set(plans);
  }

  add(answer: AskAnswer): void {
    this.answered.set(askKey(answer.ask), answer);
  }

  fail(ask: Ask, error: unknown): void {
    this.failed.set(askKey(ask), error);
  }

  /** The answer to an ask of a plan that is complete. */
  get(ask: Ask): AskAnswer {
    const answer = this.answered.get(askKey(ask));
    if (!answer) throw new Error('this was not answered yet');
    return answer;
  }

  /** Takes out the plans that are complete by now, each once; with the error where something failed. */
  takeComplete(): { plan: SliPlan; error?: unknown }[] {
    const complete: { plan: SliPlan; error?: unknown }[] = [];
    for (const plan of this.waiting) {
      const keys = asksOf(plan).map(askKey);
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
