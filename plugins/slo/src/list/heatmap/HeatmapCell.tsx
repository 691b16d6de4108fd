import { makeStyles } from '@material-ui/core/styles';
import {
  formatNumber,
  SloCell,
  StateIcon,
  states,
  toneColours,
  usePaletteMode,
  useStateWord,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { useServiceTitle } from '../../parts/ServiceTitle';
import { sloTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    alignItems: 'center',
    columnGap: theme.spacing(0.75),
    width: 184,
    minHeight: 48,
    padding: theme.spacing(0.5, 1),
    border: '1px solid transparent',
    borderRadius: 6,
    font: 'inherit',
    fontSize: 13,
    lineHeight: 1.35,
    textAlign: 'left',
    cursor: 'pointer',
    '&:hover': { borderColor: 'currentColor' },
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: 1,
    },
    '& svg': { fontSize: 16 },
  },
  line: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  service: { fontWeight: 600 },
  state: { gridColumn: 2, fontSize: 12, fontVariantNumeric: 'tabular-nums' },
}));

/** A service of a team: its worst state in word, icon and colour, and how many SLOs it has. */
export function HeatmapCell(props: {
  cell: SloCell;
  /** Whether the Tab key stops here: at one cell of all. */
  isStop: boolean;
  place: string;
  onChoose(): void;
  onFocus(): void;
}) {
  const { cell } = props;
  const classes = useStyles();
  const { t } = useTexts(sloTranslationRef);
  const stateWord = useStateWord();
  const service = useServiceTitle(cell);
  const { tone, icon } = Object.hasOwn(states, cell.state)
    ? states[cell.state]
    : states.unknown;
  const { text, surface } = toneColours[usePaletteMode()][tone];
  const words = {
    count: cell.slos,
    number: formatNumber(cell.slos),
    state: stateWord(cell.state),
  };
  return (
    <button
      type="button"
      className={classes.root}
      style={{ color: text, backgroundColor: surface }}
      tabIndex={props.isStop ? 0 : -1}
      data-place={props.place}
      title={service}
      onClick={props.onChoose}
      onFocus={props.onFocus}
    >
      <StateIcon name={icon} />
      <span className={`${classes.line} ${classes.service}`}>
        {service}
      </span>{' '}
      <span className={`${classes.line} ${classes.state}`}>
        {words.state}, {t('list.heatmap.slos', words)}
      </span>
    </button>
  );
}
