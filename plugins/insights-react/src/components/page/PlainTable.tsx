import { type ReactNode } from 'react';
import { usePlainTable } from './usePlainTable';

/** A column of a small table. @public */
export interface PlainColumn {
  title: string;
  align?: 'right';
  /** The title stands in several lines where the column is narrow. */
  wraps?: boolean;
}

/**
 * A small table that scrolls in itself.
 *
 * @param props - `children`: its rows; `foot`: the row of sums; `height`: at most so high, in pixels: a longer one scrolls in
 *   itself, under its head
 *
 * @public
 */
export function PlainTable(props: {
  caption: string;
  columns: readonly PlainColumn[];
  children: ReactNode;
  foot?: ReactNode;
  height?: number;
}) {
  const classes = usePlainTable();
  return (
    <div
      className={`${classes.scroller} ${props.height ? classes.headStays : ''}`}
      style={{ maxHeight: props.height }}
      role="group"
      aria-label={props.caption}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <table className={classes.table} aria-label={props.caption}>
        <thead>
          <tr>
            {props.columns.map(({ title, align, wraps }) => (
              <th
                key={title}
                scope="col"
                className={align && classes.number}
                style={wraps ? { whiteSpace: 'normal' } : undefined}
              >
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{props.children}</tbody>
        {props.foot && <tfoot>{props.foot}</tfoot>}
      </table>
    </div>
  );
}
