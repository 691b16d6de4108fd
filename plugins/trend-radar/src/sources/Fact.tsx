import { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(152px, 1fr))',
    gap: theme.spacing(2, 2.5),
    margin: 0,
    fontSize: 14,
    lineHeight: 1.45,
  },
  name: { fontSize: 13, color: theme.palette.text.secondary },
  value: {
    margin: 0,
    fontWeight: 500,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  note: {
    display: 'block',
    fontSize: 13,
    fontWeight: 400,
    color: theme.palette.text.secondary,
  },
}));

/** Facts side by side, as many as the width has room for. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className={useStyles().list}>{children}</dl>;
}

/** A named fact; the note under it says what goes with it. */
export function Fact(props: {
  name: string;
  note?: ReactNode;
  children: ReactNode;
}) {
  const classes = useStyles();
  return (
    <div>
      <dt className={classes.name}>{props.name}</dt>
      <dd className={classes.value}>
        {props.children}
        {props.note && <span className={classes.note}>{props.note}</span>}
      </dd>
    </div>
  );
}
