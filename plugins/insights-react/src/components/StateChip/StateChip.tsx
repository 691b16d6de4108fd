import { makeStyles } from '@material-ui/core/styles';
import { lookOf, type StateName } from '../../lib/states';
import { toneColours } from '../../lib/toneColours';
import { usePaletteMode } from '../../lib/usePaletteMode';
import { StateIcon } from './StateIcon';
import { useStateWord } from './useStateWord';

const useStyles = makeStyles({
  chip: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: 6,
    height: 24,
    padding: '0 10px 0 8px',
    borderRadius: 12,
    fontSize: 13,
    lineHeight: '24px',
    fontWeight: 500,
    whiteSpace: 'nowrap',
    '& svg': { fontSize: 16 },
  },
});

/**
 * A state in a word, an icon and a colour, always all three. One that a newer backend has and this page does not know is
 * neutral, and called as it is called there.
 *
 * @param props - `label` replaces the state's own word, e.g. "Rising since Dec 2022"
 *
 * @public
 */
export function StateChip(props: { state: StateName; label?: string }) {
  const classes = useStyles();
  const stateWord = useStateWord();
  const { tone, icon } = lookOf(props.state);
  const { text, surface } = toneColours[usePaletteMode()][tone];
  return (
    <span
      className={classes.chip}
      style={{ color: text, backgroundColor: surface }}
    >
      <StateIcon name={icon} />
      {props.label ?? stateWord(props.state)}
    </span>
  );
}
