import { Children, ReactNode, useId } from 'react';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  root: {
    minWidth: 0,
    paddingTop: theme.spacing(1.5),
    borderTop: `2px solid ${theme.palette.divider}`,
  },
  title: {
    margin: 0,
    fontSize: 13,
    fontWeight: 500,
    lineHeight: 1.4,
    color: theme.palette.text.secondary,
  },
  value: {
    margin: theme.spacing(0.5, 0),
    fontWeight: 600,
    lineHeight: 1.35,
    fontVariantNumeric: 'tabular-nums',
  },
  line: {
    margin: 0,
    fontSize: 13,
    lineHeight: 1.5,
    fontVariantNumeric: 'tabular-nums',
    color: theme.palette.text.secondary,
    overflowWrap: 'anywhere',
  },
}));

/**
 * One number of the page with what it is read beside.
 *
 * @param props - `isSentence`: the value is words rather than a number; `children`: one line each
 */
export function Tile(props: {
  title: string;
  value: ReactNode;
  isSentence?: boolean;
  children?: ReactNode;
}) {
  const classes = useStyles();
  const titleId = useId();
  return (
    <section className={classes.root} aria-labelledby={titleId}>
      <h2 id={titleId} className={classes.title}>
        {props.title}
      </h2>
      <p
        className={classes.value}
        style={{ fontSize: props.isSentence ? 16 : 24 }}
      >
        {props.value}
      </p>
      {Children.map(
        props.children,
        line => line && <p className={classes.line}>{line}</p>,
      )}
    </section>
  );
}
