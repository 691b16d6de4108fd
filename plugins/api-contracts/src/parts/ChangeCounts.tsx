import { makeStyles } from '@material-ui/core/styles';
import {
  ContractChangeCounts,
  formatNumber,
  StateChip,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { severities } from '../lib/severities';
import { apiContractsTranslationRef } from '../translation';

const useStyles = makeStyles(theme => ({
  root: { display: 'inline-flex', flexWrap: 'wrap', gap: theme.spacing(0.5) },
  brief: { flexWrap: 'nowrap', alignItems: 'center' },
}));

/**
 * How many changes of which weight, the weightiest first.
 *
 * @param props - `isBrief`: on one line, as in rows of a table; the others are counted, and told to who points at it or hears it
 */
export function ChangeCounts(props: {
  counts: ContractChangeCounts;
  isBrief?: boolean;
}) {
  const { counts, isBrief = false } = props;
  const classes = useStyles();
  const { t } = useTexts(apiContractsTranslationRef);
  const there = severities
    .filter(severity => counts[severity] > 0)
    .map(severity => ({
      state: `change-${severity}` as const,
      label: t(`estate.counts.${severity}`, {
        count: counts[severity],
        number: formatNumber(counts[severity]),
      }),
    }));
  if (there.length === 0) return <span>{t('estate.counts.none')}</span>;
  if (!isBrief || there.length === 1) {
    return (
      <span className={classes.root}>
        {there.map(chip => (
          <StateChip key={chip.state} {...chip} />
        ))}
      </span>
    );
  }
  const all = there.map(({ label }) => label).join(', ');
  return (
    <span
      role="img"
      aria-label={all}
      title={all}
      className={`${classes.root} ${classes.brief}`}
    >
      <StateChip {...there[0]} />
      {t('estate.counts.more', { number: formatNumber(there.length - 1) })}
    </span>
  );
}
