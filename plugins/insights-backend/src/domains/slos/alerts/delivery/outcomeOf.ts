import type { AlertTarget } from './AlertTarget';
import { backOffSeconds } from './backOff';
import type { Delivery, DeliveryOutcome } from './DeliveriesStore';
import { DeliveryFault } from './DeliveryFault';

/** That an alert is over is of no use to somebody who has not heard of it for a day. */
const GIVE_UP_SECONDS = 86_400;
/** A fault that seems to last may be one of a start: it is believed when it comes again. */
const LASTING_ATTEMPTS = 3;

/** An attempt to tell a target; without a fault it worked. */
export interface DeliveryAttempt {
  readonly target: Pick<AlertTarget, 'repeatSeconds'>;
  readonly fault: Error | undefined;
  readonly nowSeconds: number;
}

/** What becomes of a delivery after an attempt. */
export function outcomeOf(
  delivery: Delivery,
  { target, fault, nowSeconds }: DeliveryAttempt,
): DeliveryOutcome {
  const attempts = fault ? delivery.attempts + 1 : 0;
  const after = { delivery, attempts, lastError: fault?.message ?? null };
  const { state, resolvedAtSeconds } = delivery.episode;
  const isResolved = state === 'resolved';
  if (fault && !isGivenUp(fault, attempts)) {
    const isLate =
      resolvedAtSeconds !== null &&
      nowSeconds - resolvedAtSeconds > GIVE_UP_SECONDS;
    const dueAtSeconds = nowSeconds + backOffSeconds(attempts);
    return { ...after, dueAtSeconds: isLate ? undefined : dueAtSeconds };
  }
  if (isResolved) return { ...after, dueAtSeconds: undefined };
  const { repeatSeconds } = target;
  const again = repeatSeconds === undefined ? null : nowSeconds + repeatSeconds;
  return { ...after, dueAtSeconds: again };
}

function isGivenUp(fault: Error, attempts: number): boolean {
  return (
    fault instanceof DeliveryFault &&
    fault.isLasting &&
    attempts >= LASTING_ATTEMPTS
  );
}
