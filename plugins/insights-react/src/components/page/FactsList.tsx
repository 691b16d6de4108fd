import { Fragment, ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';

/** A fact and what it is of. @public */
export type Fact = [term: string, fact: ReactNode];

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gridTemplateColumns: '180px minmax(0, 1fr)',
    gap: theme.spacing(1, 2),
    margin: 0,
    maxWidth: 880,
    fontSize: 14,
    lineHeight: 1.5,
    fontVariantNumeric: 'tabular-nums',
    '& dt': { color: theme.palette.text.secondary },
    '& dd': { margin: 0, overflowWrap: 'anywhere' },
    [`@media (max-width: 560px)`]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: 0,
      '& dd': { marginBottom: theme.spacing(1) },
    },
  },
}));

/** Facts, one line each. @public */
export function FactsList({ facts }: { facts: readonly Fact[] }) {
  const classes = useStyles();
  return (
    <dl className={classes.list}>
      {facts.map(([term, fact]) => (
        <Fragment key={term}>
          <dt>{term}</dt>
          <dd>{fact}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
