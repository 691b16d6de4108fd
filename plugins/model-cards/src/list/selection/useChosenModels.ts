import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  ModelAddress,
  modelSideText,
  parseModelSide,
} from '@almanac/backstage-plugin-insights-react';

/** The API compares so many. */
export const MOST_SIDES = 4;

const PARAMETER = 'side';

/** Models that the reader chose to compare: kept in the URL and nowhere else. */
export interface ChosenModels {
  models: ModelAddress[];
  isFull: boolean;
  has(model: ModelAddress): boolean;
  toggle(model: ModelAddress): void;
  clear(): void;
}

/** Reads what was chosen from the URL: `?side=mlflow/demand&side=examples/sentiment`. */
export function useChosenModels(): ChosenModels {
  const [parameters, setParameters] = useSearchParams();
  return useMemo(() => {
    const sides = parameters
      .getAll(PARAMETER)
      .filter(side => parseModelSide(side))
      .slice(0, MOST_SIDES);
    const set = (next: string[]) =>
      setParameters(
        previous => {
          const changed = new URLSearchParams(previous);
          changed.delete(PARAMETER);
          next.forEach(side => changed.append(PARAMETER, side));
          return changed;
        },
        { replace: true },
      );
    return {
      models: sides.flatMap(side => parseModelSide(side) ?? []),
      isFull: sides.length >= MOST_SIDES,
      has: model => sides.includes(modelSideText(addressOf(model))),
      toggle: model => {
        const side = modelSideText(addressOf(model));
        set(
          sides.includes(side)
            ? sides.filter(other => other !== side)
            : [...sides, side],
        );
      },
      clear: () => set([]),
    };
  }, [parameters, setParameters]);
}

/** Without what else is known of a model. */
function addressOf({ registry, name }: ModelAddress): ModelAddress {
  return { registry, name };
}
