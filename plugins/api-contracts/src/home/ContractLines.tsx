import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import {
  Contract,
  formatPeriod,
  StateChip,
  Time,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { useContractPath } from '../lib/useContractPath';
import { SnapshotStanding } from '../parts/SnapshotStanding';
import { apiContractsTranslationRef } from '../translation';

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

/** Few APIs, one line each: what the latest definition changed, and when, and what broke somebody before and nobody has seen to. */
export function ContractLines(props: { contracts: readonly Contract[] }) {
  const classes = useStyles();
  const path = useContractPath();
  return (
    <ul className={classes.list}>
      {props.contracts.map(contract => (
        <li key={contract.contractRef} className={classes.line}>
          <div className={classes.name}>
            <Link to={path(contract.contractRef)}>{contract.title}</Link>
            <span className={classes.quiet}>
              <Time at={contract.changedAt} precision="day" />
            </span>
          </div>
          <div>
            <BrokeBefore contract={contract} />
            <SnapshotStanding snapshot={contract.latest} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** That an earlier definition broke somebody lately: the latest alone would hide it behind a harmless one. */
function BrokeBefore({ contract }: { contract: Contract }) {
  const { t } = useTexts(apiContractsTranslationRef);
  const { needs, openBreakingAt, latest } = contract;
  const isLatest = openBreakingAt === latest?.seenFrom;
  if (!needs.includes('breaking') || openBreakingAt === null || isLatest) {
    return null;
  }
  const day = formatPeriod(openBreakingAt.slice(0, 10), 'day');
  return (
    <>
      <StateChip state="change-breaking" label={t('home.broke', { day })} />{' '}
    </>
  );
}
