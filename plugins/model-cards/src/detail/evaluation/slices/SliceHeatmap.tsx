import { useMemo } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { formatDifference } from '@almanac/backstage-plugin-insights-common';
import {
  formatChange,
  formatNumber,
  MiddleTruncate,
  ModelMetric,
  PagePart,
  StateIcon,
  StateIconName,
  Tone,
  toneColours,
  usePaletteMode,
  usePlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../../translation';
import { formatFigure } from '../../lib/formatFigure';
import { MoreButton } from '../../lib/MoreButton';
import { useLongList } from '../../lib/useLongList';
import { SliceCell, SliceColumn, sliceGrid } from './sliceGrid';

const MOST_COLUMNS = 12;
const ROWS_FIRST = 25;

const useStyles = makeStyles(theme => ({
  cell: {
    '&&': { padding: theme.spacing(0.5, 1), minWidth: 130 },
    borderLeft: `1px solid ${theme.palette.divider}`,
  },
  value: { fontWeight: 500 },
  beside: {
    display: 'flex',
    alignItems: 'center',
    gap: 4,
    fontSize: 12,
    '& svg': { fontSize: 14 },
  },
  head: { '&&': { padding: theme.spacing(0.5, 1) } },
  direction: { display: 'block', fontSize: 12 },
}));

type Verdict = NonNullable<SliceCell['verdict']>;

const looks: Record<Verdict, { tone: Tone; icon: StateIconName }> = {
  better: { tone: 'good', icon: 'check' },
  worse: { tone: 'attention', icon: 'warning' },
  same: { tone: 'neutral', icon: 'dash' },
  unclear: { tone: 'neutral', icon: 'question' },
};

/** Parts of the data by metrics: each cell says its number, and in words what it is beside all data. */
export function SliceHeatmap({ metrics }: { metrics: readonly ModelMetric[] }) {
  const classes = useStyles();
  const table = usePlainTable();
  const { t } = useTexts(modelCardsTranslationRef);
  const grid = useMemo(() => sliceGrid(metrics), [metrics]);
  const columns = grid.columns.slice(0, MOST_COLUMNS);
  const { shown, left, showMore } = useLongList(grid.rows, ROWS_FIRST);
  if (grid.rows.length === 0) {
    return <p className={table.note}>{t('detail.evaluation.slices.none')}</p>;
  }
  return (
    <PagePart title={t('detail.evaluation.slices.title')}>
      <p className={table.note}>
        {t('detail.evaluation.slices.note')}{' '}
        {grid.columns.length > columns.length &&
          t('detail.evaluation.slices.columnsLeftOff', {
            number: formatNumber(grid.columns.length - columns.length),
          })}
      </p>
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
                <td key={key} className={classes.cell}>
                  <span className={classes.value}>
                    {formatFigure(whole, unit)}
                  </span>
                </td>
              ))}
            </tr>
            {shown.map(({ slice, cells }) => (
              <tr key={slice}>
                <th scope="row">
                  <MiddleTruncate text={slice} maxCharacters={32} />
                </th>
                {columns.map((column, index) => (
                  <Cell
                    key={column.key}
                    cell={cells[index]}
                    unit={column.unit}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <MoreButton left={left} onMore={showMore} />
    </PagePart>
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

/** The stronger the colour, the farther from all data; the word and the number say it, too. */
function Cell(props: { cell: SliceCell | undefined; unit: string | null }) {
  const { cell, unit } = props;
  const classes = useStyles();
  const { t } = useTexts(modelCardsTranslationRef);
  const colours = toneColours[usePaletteMode()];
  if (!cell) return <td className={classes.cell}>–</td>;
  const { metric, verdict, difference, strength } = cell;
  const { tone, icon } = looks[verdict ?? 'unclear'];
  const { text, surface } = colours[tone];
  return (
    <td
      className={classes.cell}
      style={
        verdict && {
          backgroundColor: surface,
          boxShadow: `inset ${Math.round(strength * 6)}px 0 0 ${text}`,
        }
      }
    >
      <span className={classes.value}>{formatFigure(metric.value, unit)}</span>
      {verdict && (
        <span className={classes.beside} style={{ color: text }}>
          <StateIcon name={icon} />
          {t(`detail.evaluation.slices.verdict.${verdict}`, {
            // Better and worse say the direction.
            difference: (verdict === 'unclear'
              ? formatChange
              : formatDifference)(
              verdict === 'unclear' ? difference : Math.abs(difference ?? 0),
              unit ?? undefined,
            ),
          })}
        </span>
      )}
    </td>
  );
}
