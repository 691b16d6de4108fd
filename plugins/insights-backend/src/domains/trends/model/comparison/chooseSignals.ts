import type { Signal } from '../../../signals';

/** A signal, and how many of some topics have it. */
export interface SharedSignal {
  readonly id: string;
  readonly title: string;
  readonly topicCount: number;
}

/** All signals that are measured for any of some topics: first what most of them have, then by id. */
export function sharedSignals(
  signalsOf: readonly (readonly Signal[])[],
): SharedSignal[] {
  const shared = new Map<string, SharedSignal>();
  for (const { id, title } of signalsOf.flat()) {
    const topicCount = (shared.get(id)?.topicCount ?? 0) + 1;
    shared.set(id, { id, title, topicCount });
  }
  return [...shared.values()].sort(
    (a, b) => b.topicCount - a.topicCount || (a.id < b.id ? -1 : 1),
  );
}

/**
 * The signal by which each topic is compared: the one that is asked for, else the one that most of them have, else its own
 * first. Undefined where it has none, or not the one that is asked for.
 */
export function chooseSignals(
  signalsOf: readonly (readonly Signal[])[],
  asked: string | undefined,
): (Signal | undefined)[] {
  const common = asked ?? sharedSignals(signalsOf)[0]?.id;
  return signalsOf.map(signals => {
    const found = signals.find(({ id }) => id === common);
    return found ?? (asked === undefined ? signals[0] : undefined);
  });
}
