import { makeStyles } from '@material-ui/core/styles';
import {
  MiddleTruncate,
  usePlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../../translation';
import { formatFigure } from '../../lib/formatFigure';
import { SliceFigure } from './SliceFigure';
import { SliceColumn, SliceGrid } from './sliceGrid';

const useStyles = makeStyles(theme => ({
  whole: {
    '&&': { padding: theme.spacing(0.5, 1), minWidth: 130 },
    borderLeft: `1px solid ${theme.palette.divider}`,
    fontWeight: 500,
  },
  head: { '&&': { padding: theme.spacing(0.5, 1) } },
  direction: { display: 'block', fontSize: 12 },
}));

/** A row of all data, then one for each part of it. */
export function SliceTable({ columns, rows }: SliceGrid) {
  const classes = useStyles();
  const table = usePlainTable();
  const { t } = useTexts(modelCardsTranslationRef);
  return (
    <div
      className={table.scroller}
      role="group"
      aria-label={t('detail.evaluation.slices.title')}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <table
        className={table.table}
        aria-label={t('detail.evaluation.slices.title')}
      >
        <thead>
          <tr>
            <th scope="col">{t('detail.evaluation.column.slice')}</th>
            {columns.map(column => (
              <th key={column.key} scope="col" className={classes.head}>
                <ColumnHead column={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('detail.evaluation.allData')}</th>
            {columns.map(({ key, whole, unit }) => (
              <td key={key} className={classes.whole}>
                {formatFigure(whole, unit)}
              </td>
            ))}
          </tr>
          {rows.map(({ slice, cells }) => (
            <tr key={slice}>
              <th scope="row">
                <MiddleTruncate text={slice} maxCharacters={32} />
              </th>
              {columns.map(({ key, unit }, index) => (
                <SliceFigure key={key} cell={cells[index]} unit={unit} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ColumnHead({ column }: { column: SliceColumn }) {
  const classes = useStyles();
  const { t } = useTexts(modelCardsTranslationRef);
  const { name, dataset, direction } = column;
  return (
    <>
      <MiddleTruncate
        text={dataset === null ? name : `${name} · ${dataset}`}
        maxCharacters={26}
      />
      <span className={classes.direction}>
        {t(`detail.evaluation.direction.${direction}`)}
      </span>
    </>
  );
}
