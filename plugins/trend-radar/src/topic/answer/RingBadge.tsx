import { makeStyles } from '@material-ui/core/styles';
import {
  Radar,
  ringColour,
  usePaletteMode,
} from '@almanac/backstage-plugin-insights-react';
import { titleOf } from '../../radar/titleOf';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.75),
    fontWeight: 600,
    color: theme.palette.text.primary,
    whiteSpace: 'nowrap',
    verticalAlign: 'bottom',
  },
  dot: { width: 12, height: 12, borderRadius: '50%', flex: 'none' },
}));

/** The name of a ring with its colour on the radar. */
export function RingBadge(props: { radar: Radar; ring: string }) {
  const classes = useStyles();
  const mode = usePaletteMode();
  const { rings } = props.radar;
  const index = rings.findIndex(({ id }) => id === props.ring);
  const colour = ringColour(Math.max(0, index), rings.length, mode);
  return (
    <span className={classes.root}>
      <span className={classes.dot} style={{ backgroundColor: colour }} />
      {titleOf(rings, props.ring)}
    </span>
  );
}
