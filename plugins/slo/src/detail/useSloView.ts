import { useSearchParams } from 'react-router-dom';
import { SloDetail } from '@almanac/backstage-plugin-insights-react';

/** What the reader looks at: kept in the URL and nowhere else. */
export interface SloView {
  /** Which objective, from 0. */
  objective: number;
  /** What is asked for in the replay, as it was typed; undefined: as it is. */
  target: string | undefined;
  days: string | undefined;
  setObjective(objective: number): void;
  setWhatIf(changes: {
    target?: string | undefined;
    days?: string | undefined;
  }): void;
}

/** Reads the view from the URL: `?objective=1&target=99.5&days=7`. The worst objective is shown when none is named. */
export function useSloView(slo: SloDetail): SloView {
  const [parameters, setParameters] = useSearchParams();
  const named = parameters.get('objective');
  const isKnown =
    named !== null &&
    /^\d+$/.test(named) &&
    Number(named) < slo.definition.objectives.length;
  const write = (changes: Record<string, string | undefined>) =>
    setParameters(
      previous => {
        const next = new URLSearchParams(previous);
        for (const [name, value] of Object.entries(changes)) {
          next.delete(name);
          if (value !== undefined) next.set(name, value);
        }
        return next;
      },
      // The page stays where it is; the way back leads to the page before, not through each choice.
      { replace: true, preventScrollReset: true },
    );
  return {
    objective: isKnown ? Number(named) : slo.worstObjective,
    target: parameters.get('target') ?? undefined,
    days: parameters.get('days') ?? undefined,
    setObjective: objective =>
      write({
        objective: String(objective),
        target: undefined,
        days: undefined,
        // What was asked of the dependencies was the target of the other one.
        promise: undefined,
      }),
    setWhatIf: changes => write({ ...changes }),
  };
}
