import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  track: { position: 'relative', height: 16 },
  zero: {
    position: 'absolute',
    top: -10,
    bottom: -10,
    width: 1,
    backgroundColor: theme.palette.text.primary,
  },
  bar: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    borderRadius: 2,
    minWidth: 1,
    // A remainder has no colour of its own.
    backgroundColor: theme.palette.text.secondary,
  },
}));

/** A bar from the zero line; decoration beside its number. */
export function ChangeBar(props: {
  change: number;
  low: number;
  high: number;
  colour?: string;
}) {
  const classes = useStyles();
  const span = props.high - props.low || 1;
  const at = (value: number) => ((value - props.low) / span) * 100;
  const left = at(Math.min(0, props.change));
  return (
    <div aria-hidden className={classes.track}>
      {props.change !== 0 && (
        <div
          className={classes.bar}
          style={{
            left: `${left}%`,
            width: `${at(Math.max(0, props.change)) - left}%`,
            backgroundColor: props.colour,
          }}
        />
      )}
      <div className={classes.zero} style={{ left: `${at(0)}%` }} />
    </div>
  );
}
