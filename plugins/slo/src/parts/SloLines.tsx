import { makeStyles } from '@material-ui/core/styles';
import {
  formatShare,
  Slo,
  StateChip,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { useBudgetWords } from '../detail/words/useBudgetWords';
import { sloTranslationRef } from '../translation';
import { KnownPart } from './KnownPart';
import { OutlookWords } from './OutlookWords';
import { ServiceTitle } from './ServiceTitle';
import { SloLink } from './SloLink';
import { SloNumber } from './SloNumber';
import { useObjectiveWords } from './useObjectiveWords';

const useStyles = makeStyles(theme => ({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1.5),
    minHeight: 52,
    padding: theme.spacing(0.5, 0),
    fontSize: 14,
    lineHeight: 1.4,
    borderBottom: `1px solid ${theme.palette.divider}`,
    '&:last-child': { borderBottom: 'none' },
  },
  // In a narrow card the state and the numbers stand below the name, at both ends of a line.
  name: { flex: '999 1 160px', minWidth: 0 },
  standing: {
    display: 'flex',
    flex: '1 0 244px',
    alignItems: 'center',
    justifyContent: 'space-between',
  },
  quiet: {
    display: 'block',
    fontSize: 12,
    color: theme.palette.text.secondary,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  budget: {
    minWidth: 0,
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
  },
}));

/** Some SLOs in few words each: what it promises, how it stands, what is left and for how long, and how much of it is known. */
export function SloLines({ slos }: { slos: readonly Slo[] }) {
  const classes = useStyles();
  return (
    <ul className={classes.list}>
      {slos.map(slo => (
        <SloLine key={slo.name} slo={slo} />
      ))}
    </ul>
  );
}

function SloLine({ slo }: { slo: Slo }) {
  const classes = useStyles();
  const { t } = useTexts(sloTranslationRef);
  const objectiveWords = useObjectiveWords();
  const budgetWords = useBudgetWords();
  const { remaining, remainingAtLeast, title } = slo;
  const budget = budgetWords(remaining, remainingAtLeast);
  return (
    <li className={classes.line}>
      <span className={classes.name}>
        <SloLink slo={slo} />
        <span className={classes.quiet}>
          <ServiceTitle service={slo.service} entityRef={slo.entityRef} />,{' '}
          {objectiveWords(slo)}
        </span>
      </span>
      <span className={classes.standing}>
        <StateChip state={slo.state} />
        <span className={classes.budget}>
          {remaining === null ? (
            formatShare(null)
          ) : (
            <SloNumber
              slo={{ name: slo.name }}
              label={t('list.table.budgetOf', { budget, title })}
            >
              {budget}
            </SloNumber>
          )}{' '}
          <KnownPart slo={slo} />
          <span className={classes.quiet}>
            <OutlookWords slo={slo} />
          </span>
        </span>
      </span>
    </li>
  );
}
