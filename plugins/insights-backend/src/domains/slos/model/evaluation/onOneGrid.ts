import { endSecondsOf, isKnown, type Buckets } from '../buckets/Buckets';
import type { CompositeInput } from './evaluateComposite';

/** A stretch of equal buckets without counts. */
interface Slot {
  readonly startSeconds: number;
  readonly stepSeconds: number;
  readonly length: number;
}

/**
 * The parts of a composite over the same buckets: at each moment those of the part that is kept in the widest, and
 * nothing known where a part has none.
 *
 * @param kept - what else is wanted over these buckets
 */
export function onOneGrid<Part extends CompositeInput>(
  parts: readonly Part[],
  kept?: readonly Buckets[],
): { inputs: CompositeInput[]; beside: Buckets[] | undefined } {
  const grid = gridOf(parts.flatMap(({ counted }) => counted.stretches));
  return {
    inputs: parts.map(({ objective, counted }) => ({
      objective,
      counted: {
        ...counted,
        stretches: grid.map(slot => placed(counted.stretches, slot)),
      },
    })),
    beside: kept && grid.map(slot => placed(kept, slot)),
  };
}

function gridOf(stretches: readonly Buckets[]): Slot[] {
  const steps = [...new Set(stretches.map(({ stepSeconds }) => stepSeconds))];
  const slots: Slot[] = [];
  let from = Math.min(...stretches.map(({ startSeconds }) => startSeconds));
  const end = Math.max(...stretches.map(endSecondsOf));
  for (const stepSeconds of steps.sort((a, b) => b - a)) {
    const isFinest = stepSeconds === steps[steps.length - 1];
    const until = isFinest
      ? end
      : Math.max(
          ...stretches
            .filter(stretch => stretch.stepSeconds === stepSeconds)
            .map(endSecondsOf),
        );
    const startSeconds = Math.floor(from / stepSeconds) * stepSeconds;
    const length = Math.max(0, Math.ceil((until - startSeconds) / stepSeconds));
    if (length > 0) slots.push({ startSeconds, stepSeconds, length });
    from = Math.max(from, startSeconds + length * stepSeconds);
  }
  return slots.length > 0
    ? slots
    : [{ startSeconds: from, stepSeconds: steps[0], length: 0 }];
}

/** Counts of narrower buckets summed into those of a slot. */
function placed(stretches: readonly Buckets[], slot: Slot): Buckets {
  const { startSeconds, stepSeconds, length } = slot;
  const good = new Float64Array(length).fill(NaN);
  const total = new Float64Array(length).fill(NaN);
  const coverage = new Float64Array(length);
  for (const stretch of stretches) {
    const part = stretch.stepSeconds / stepSeconds;
    for (let i = 0; i < stretch.total.length; i++) {
      const seconds = stretch.startSeconds + i * stretch.stepSeconds;
      const at = Math.floor((seconds - startSeconds) / stepSeconds);
      const isInside = at >= 0 && at < length && part <= 1;
      if (!isInside || !isKnown(stretch.good[i], stretch.total[i])) continue;
      const isFirst = coverage[at] === 0;
      good[at] = (isFirst ? 0 : good[at]) + stretch.good[i];
      total[at] = (isFirst ? 0 : total[at]) + stretch.total[i];
      coverage[at] += part * (stretch.coverage?.[i] ?? 1);
    }
  }
  return { startSeconds, stepSeconds, good, total, coverage };
}
