import { useSearchParams } from 'react-router-dom';
import type { Column } from './columns';

/**
 * Which columns are shown; a choice that differs from the first one is kept in the URL (`?columns=title,ring`).
 *
 * @param parameter - name in the URL; a page with two tables gives each its own. Without it nothing can be chosen.
 */
export function useColumnChoice<Row>(
  columns: Column<Row>[],
  parameter: string | undefined,
) {
  const [parameters, setParameters] = useSearchParams();
  const atFirst = columns.filter(
    column => column.always || !column.hiddenAtFirst,
  );
  const named = parameter && parameters.get(parameter)?.split(',');
  // An address that names none of them is an old one, or was cut.
  const shown =
    named && columns.some(column => named.includes(column.id))
      ? columns.filter(column => column.always || named.includes(column.id))
      : atFirst;
  const toggle = (columnId: string) => {
    if (!parameter) return;
    const next = columns.filter(
      column => shown.includes(column) !== (column.id === columnId),
    );
    setParameters(
      previous => {
        const changed = new URLSearchParams(previous);
        if (idsOf(next) === idsOf(atFirst)) changed.delete(parameter);
        else changed.set(parameter, idsOf(next));
        return changed;
      },
      { replace: true },
    );
  };
  return { shown, toggle };
}

function idsOf<Row>(columns: Column<Row>[]): string {
  return columns.map(column => column.id).join();
}
