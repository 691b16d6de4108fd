import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';
import {
  ContractDeprecationsOverview,
  formatNumber,
  formatPeriod,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../translation';
import type { CalendarView } from './useCalendarView';

/** Of the months in which something ends; what comes after is told together. */
const MOST_MONTHS = 12;

const useStyles = makeStyles(theme => ({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(144px, 1fr))',
    gap: theme.spacing(1),
    marginBottom: theme.spacing(3),
  },
  tile: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    minHeight: 64,
    padding: theme.spacing(1, 1.5),
    borderRadius: theme.shape.borderRadius,
    border: `1px solid ${theme.palette.divider}`,
    fontFamily: 'inherit',
    fontSize: 13,
    color: theme.palette.text.secondary,
    '&:hover': { backgroundColor: theme.palette.action.hover },
    '&:focus-visible': { outline: `2px solid ${theme.palette.primary.main}` },
  },
  chosen: {
    '&, &:hover': { backgroundColor: theme.palette.action.selected },
    boxShadow: `inset 0 0 0 1px ${theme.palette.text.secondary}`,
  },
  number: {
    fontSize: 20,
    lineHeight: 1.3,
    fontVariantNumeric: 'tabular-nums',
    color: theme.palette.text.primary,
  },
  act: { color: theme.palette.error.main },
}));

/** How much ends in the next months in which something ends; what is overdue, due and later before them, what has no day after. A tile narrows the list. */
export function MonthGrid(props: {
  overview: ContractDeprecationsOverview;
  view: CalendarView;
}) {
  const { overview, view } = props;
  const classes = useStyles();
  const { t } = useTexts(apiContractsTranslationRef);
  const counts = new Map(
    overview.months.map(({ month, count }) => [month, count]),
  );
  const coming = [...counts.keys()]
    .filter(month => month >= overview.today.slice(0, 7))
    .sort();
  // One that is chosen can be let go of.
  const months = [
    ...new Set([
      ...coming.slice(0, MOST_MONTHS),
      ...(view.month === undefined ? [] : [view.month]),
    ]),
  ].sort();
  const days = formatNumber(overview.dueDays);
  const later = coming
    .slice(MOST_MONTHS)
    .reduce((sum, month) => sum + (counts.get(month) ?? 0), 0);
  return (
    <div role="group" aria-label={t('calendar.overview.label')}>
      <div className={classes.grid}>
        <Tile
          title={t('calendar.overview.overdue')}
          count={overview.overdue}
          needsAct
          isChosen={view.state === 'overdue'}
          onToggle={isOn => view.show(isOn ? { state: 'overdue' } : {})}
        />
        <Tile
          title={t('calendar.overview.due', { days })}
          count={overview.dueSoon}
          isChosen={view.state === 'due'}
          onToggle={isOn => view.show(isOn ? { state: 'due' } : {})}
        />
        <Tile
          title={t('calendar.overview.laterThanDue', { days })}
          count={overview.later}
          isChosen={view.state === 'later'}
          onToggle={isOn => view.show(isOn ? { state: 'later' } : {})}
        />
        {months.map(month => (
          <Tile
            key={month}
            title={formatPeriod(`${month}-01`, 'month')}
            count={counts.get(month) ?? 0}
            isChosen={view.month === month}
            onToggle={isOn => view.show(isOn ? { month } : {})}
          />
        ))}
        {later > 0 && (
          <Tile title={t('calendar.overview.later')} count={later} />
        )}
        <Tile
          title={t('calendar.overview.undated')}
          count={overview.undated}
          isChosen={view.state === 'undated'}
          onToggle={isOn => view.show(isOn ? { state: 'undated' } : {})}
        />
      </div>
    </div>
  );
}

function Tile(props: {
  title: string;
  count: number;
  needsAct?: boolean;
  isChosen?: boolean;
  /** Left out where it narrows nothing. */
  onToggle?(isOn: boolean): void;
}) {
  const { title, count, isChosen = false, onToggle } = props;
  const classes = useStyles();
  const content = (
    <>
      <span>{title}</span>
      <span
        className={`${classes.number} ${
          props.needsAct && count > 0 ? classes.act : ''
        }`}
      >
        {formatNumber(count)}
      </span>
    </>
  );
  if (!onToggle) return <div className={classes.tile}>{content}</div>;
  return (
    <ButtonBase
      className={`${classes.tile} ${isChosen ? classes.chosen : ''}`}
      aria-pressed={isChosen}
      onClick={() => onToggle(!isChosen)}
    >
      {content}
    </ButtonBase>
  );
}
