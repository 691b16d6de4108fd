import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import { Contract, Time } from '@almanac/backstage-plugin-insights-react';
import { useContractPath } from '../lib/useContractPath';
import { SnapshotStanding } from '../parts/SnapshotStanding';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0, fontSize: 14 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: theme.spacing(0.5, 2),
    padding: theme.spacing(1, 0),
    borderBottom: `1px solid ${theme.palette.divider}`,
    '&:last-child': { borderBottom: 0 },
  },
  name: { flex: '1 1 200px', minWidth: 0, overflowWrap: 'anywhere' },
  quiet: {
    display: 'block',
    fontSize: 12,
    color: theme.palette.text.secondary,
  },
}));

/** Few APIs, one line each: what the latest definition changed, and when. */
export function ContractLines(props: { contracts: readonly Contract[] }) {
  const classes = useStyles();
  const path = useContractPath();
  return (
    <ul className={classes.list}>
      {props.contracts.map(({ contractRef, title, changedAt, latest }) => (
        <li key={contractRef} className={classes.line}>
          <div className={classes.name}>
            <Link to={path(contractRef)}>{title}</Link>
            <span className={classes.quiet}>
              <Time at={changedAt} precision="day" />
            </span>
          </div>
          <div>
            <SnapshotStanding snapshot={latest} />
          </div>
        </li>
      ))}
    </ul>
  );
}
