import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  ModelSide,
  modelSideText,
  parseModelSide,
} from '@almanac/backstage-plugin-insights-react';

/** The API compares so many. */
export const MOST_SIDES = 4;

const PARAMETER = 'side';

/** What is compared: kept in the URL and nowhere else. */
export interface Sides {
  /** One can be there twice: of a model that is added again another version is chosen next. */
  sides: ModelSide[];
  /** What the address names and is no side. */
  unreadable: readonly string[];
  /** Sides beyond those that can be compared. */
  leftOut: readonly string[];
  isFull: boolean;
  add(side: ModelSide): void;
  remove(index: number): void;
  replace(index: number, side: ModelSide): void;
  /** What the others are compared with. */
  makeFirst(index: number): void;
}

/** Reads the sides from the URL: `?side=mlflow/demand@7&side=mlflow/demand@8`. */
export function useSides(): Sides {
  const [parameters, setParameters] = useSearchParams();
  return useMemo(() => {
    const named = parameters.getAll(PARAMETER);
    const readable = named.filter(text => parseModelSide(text));
    const sides = readable
      .slice(0, MOST_SIDES)
      .flatMap(text => parseModelSide(text) ?? []);
    const set = (next: readonly ModelSide[]) =>
      setParameters(
        previous => {
          const changed = new URLSearchParams(previous);
          changed.delete(PARAMETER);
          next.forEach(side => changed.append(PARAMETER, modelSideText(side)));
          return changed;
        },
        { replace: true },
      );
    return {
      sides,
      unreadable: [...new Set(named.filter(text => !parseModelSide(text)))],
      leftOut: readable.slice(MOST_SIDES),
      isFull: sides.length >= MOST_SIDES,
      add: side => set([...sides, side]),
      remove: index => set(sides.filter((_, other) => other !== index)),
      replace: (index, side) =>
        set(sides.map((one, other) => (other === index ? side : one))),
      makeFirst: index =>
        set([sides[index], ...sides.filter((_, other) => other !== index)]),
    };
  }, [parameters, setParameters]);
}
