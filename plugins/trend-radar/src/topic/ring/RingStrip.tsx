import { makeStyles } from '@material-ui/core/styles';
import {
  Radar,
  ringColour,
  usePaletteMode,
} from '@almanac/backstage-plugin-insights-react';
import type { RingSpan } from './ringSpans';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    gap: 2,
    height: 12,
    margin: theme.spacing(1, 0),
    '& > div': { minWidth: 3, borderRadius: 2 },
  },
}));

/** The spans to scale from left to right; decoration above the list that names them. */
export function RingStrip(props: {
  radar: Radar;
  spans: RingSpan[];
  end: string;
}) {
  const classes = useStyles();
  const mode = usePaletteMode();
  const { rings } = props.radar;
  return (
    <div aria-hidden className={classes.root}>
      {props.spans.map(({ ring, from, until }) => (
        <div
          key={from}
          style={{
            // At least a little: a ring of the last period has no length yet.
            flexGrow: Math.max(
              1,
              Date.parse(until ?? props.end) - Date.parse(from),
            ),
            backgroundColor: ringColour(
              Math.max(
                0,
                rings.findIndex(({ id }) => id === ring),
              ),
              rings.length,
              mode,
            ),
          }}
        />
      ))}
    </div>
  );
}
