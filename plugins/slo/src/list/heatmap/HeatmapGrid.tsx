import { KeyboardEvent, useRef, useState } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import {
  OwnerLink,
  SloCell,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';
import { HeatmapCell } from './HeatmapCell';
import { placeAfter, type CellPlace, type HeatmapRow } from './heatmapRows';

const useStyles = makeStyles(theme => ({
  row: {
    display: 'grid',
    gridTemplateColumns: '160px minmax(0, 1fr)',
    gap: theme.spacing(1, 2),
    padding: theme.spacing(1, 0),
    borderBottom: `1px solid ${theme.palette.divider}`,
    [theme.breakpoints.down('sm')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  team: {
    paddingTop: theme.spacing(1),
    fontSize: 14,
    fontWeight: 600,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  cells: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

const nameOf = ({ row, cell }: CellPlace) => `${row}/${cell}`;

/** Teams, each with its services; one stop of the Tab key, arrow keys walk the cells. */
export function HeatmapGrid(props: {
  rows: HeatmapRow[];
  onChoose(cell: SloCell): void;
}) {
  const { rows } = props;
  const classes = useStyles();
  const { t } = useTexts(sloTranslationRef);
  const grid = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<CellPlace>({ row: 0, cell: 0 });
  // Rows may have gone since.
  const stop = rows[focused.row]?.cells[focused.cell]
    ? focused
    : { row: 0, cell: 0 };
  const walk = (event: KeyboardEvent) => {
    const next = placeAfter(event.key, stop, rows);
    const isInCell = (event.target as Element).hasAttribute('data-place');
    if (!next || !isInCell) return;
    event.preventDefault();
    grid.current
      ?.querySelector<HTMLElement>(`[data-place="${nameOf(next)}"]`)
      ?.focus();
  };
  return (
    // eslint-disable-next-line jsx-a11y/interactive-supports-focus -- hears the keys of its cells, one of which has the focus
    <div
      ref={grid}
      role="grid"
      aria-label={t('list.heatmap.label')}
      onKeyDown={walk}
    >
      {rows.map(({ owner, cells }, row) => (
        <div key={owner} role="row" className={classes.row}>
          <span role="rowheader" className={classes.team}>
            <OwnerLink owner={owner ?? undefined} />
          </span>
          <span role="presentation" className={classes.cells}>
            {cells.map((one, cell) => (
              <span key={`${one.service} ${one.entityRef}`} role="gridcell">
                <HeatmapCell
                  cell={one}
                  isStop={stop.row === row && stop.cell === cell}
                  place={nameOf({ row, cell })}
                  onChoose={() => props.onChoose(one)}
                  onFocus={() => setFocused({ row, cell })}
                />
              </span>
            ))}
          </span>
        </div>
      ))}
    </div>
  );
}
