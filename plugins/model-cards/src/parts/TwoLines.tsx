import { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  root: { display: 'block', lineHeight: 1.35, minWidth: 0 },
  line: { display: 'block', overflow: 'hidden', textOverflow: 'ellipsis' },
  second: { fontSize: 12, color: theme.palette.text.secondary },
}));

/** A cell of two lines: what it is, and quieter what goes with it. */
export function TwoLines(props: { first: ReactNode; second: ReactNode }) {
  const classes = useStyles();
  return (
    <span className={classes.root}>
      <span className={classes.line}>{props.first}</span>
      <span className={`${classes.line} ${classes.second}`}>
        {props.second}
      </span>
    </span>
  );
}
