import { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  root: { display: 'block', lineHeight: 1.35, minWidth: 0 },
  links: { lineHeight: '24px', '& a': { display: 'block', minHeight: 24 } },
  line: { display: 'block', overflow: 'hidden', textOverflow: 'ellipsis' },
  wraps: { whiteSpace: 'normal', '& > *': { whiteSpace: 'nowrap' } },
  second: {
    fontSize: 12,
    color: theme.palette.text.secondary,
    // A button keeps the height of a finger's target without moving the line above.
    '& button': { marginTop: -4, marginBottom: -4 },
  },
}));

/** A cell of two lines: what it is, and quieter what goes with it. @public */
export function TwoLines(props: {
  first: ReactNode;
  second: ReactNode;
  /** Whether both lead somewhere: then each is as high as a finger needs. */
  areLinks?: boolean;
  /** Whether the second may take two lines, between the elements that it is made of. */
  wraps?: boolean;
}) {
  const classes = useStyles();
  return (
    <span className={`${classes.root} ${props.areLinks ? classes.links : ''}`}>
      <span className={classes.line}>{props.first}</span>
      <span
        className={[classes.line, classes.second, props.wraps && classes.wraps]
          .filter(Boolean)
          .join(' ')}
      >
        {props.second}
      </span>
    </span>
  );
}
