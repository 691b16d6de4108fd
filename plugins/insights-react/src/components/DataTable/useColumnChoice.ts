import { useSearchParams } from 'react-router-dom';
import type { Column } from './columns';

/**
 * Which columns are shown; a choice that differs from the first one is kept in the URL (`?columns=title,ring`).
 *
 * @param parameter - name in the URL; a page with two tables gives each its own
 */
export function useColumnChoice<Row>(
  columns: Column<Row>[],
  parameter: string,
) {
  const [parameters, setParameters] = useSearchParams();
  const named = parameters.get(parameter)?.split(',');
  const isShown = (column: Column<Row>) =>
    column.always ||
    (named ? named.includes(column.id) : !column.hiddenAtFirst);
  const shown = columns.filter(isShown);
  const toggle = (columnId: string) => {
    const next = columns
      .filter(column => isShown(column) !== (column.id === columnId))
      .map(column => column.id);
    const first = columns
      .filter(column => column.always || !column.hiddenAtFirst)
      .map(column => column.id);
    setParameters(
      previous => {
        const changed = new URLSearchParams(previous);
        if (next.join() === first.join()) changed.delete(parameter);
        else changed.set(parameter, next.join());
        return changed;
      },
      { replace: true },
    );
  };
  return { shown, toggle };
}
