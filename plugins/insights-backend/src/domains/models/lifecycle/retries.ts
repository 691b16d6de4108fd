import { keepableText } from '../model/ingest/checkFields';
import type { Promotion } from '../model/promotion/Promotion';

/** So long a registry may take to move an alias. */
export const ATTEMPT_SECONDS = 20;

/** So long a replica has a promotion alone: longer than an attempt takes. */
export const LEASE_SECONDS = 60;

const FIRST_SECONDS = 30;
const LONGEST_SECONDS = 300;

/** A registry that is away for longer is asked no more. */
const GIVEN_UP_AFTER_SECONDS = 86_400;

/** A registry may answer with a page. */
const LONGEST_MESSAGE = 500;

/** What is done after a registry did not answer. */
export interface Retry {
  readonly isOver: boolean;
  readonly afterSeconds: number;
  readonly failure: string;
}

/** Whether and when a registry that did not answer is asked again: twice as long after each attempt, for a day. */
export function retryOf(
  { attempts, decidedAt }: Pick<Promotion, 'attempts' | 'decidedAt'>,
  now: Date,
  error: unknown,
): Retry {
  const waitedMs = now.getTime() - Date.parse(decidedAt ?? now.toISOString());
  const isOver = waitedMs >= GIVEN_UP_AFTER_SECONDS * 1_000;
  const message = error instanceof Error ? error.message : String(error);
  const why = keepableText(message.slice(0, LONGEST_MESSAGE));
  return {
    isOver,
    afterSeconds: Math.min(
      FIRST_SECONDS * 2 ** Math.min(Math.max(attempts - 1, 0), 10),
      LONGEST_SECONDS,
    ),
    failure: isOver
      ? `The registry did not say for a day whether it moved the alias: ${why}. Look there which version holds it; ask anew if that is not the wanted one.`
      : `The registry has not said yet whether it moved the alias: ${why}. It is asked again.`,
  };
}
