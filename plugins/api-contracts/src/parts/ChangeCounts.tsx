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
}));

/** How many changes of which weight, the weightiest first. */
export function ChangeCounts({ counts }: { counts: ContractChangeCounts }) {
  const classes = useStyles();
  const { t } = useTexts(apiContractsTranslationRef);
  const there = severities.filter(severity => counts[severity] > 0);
  if (there.length === 0) return <span>{t('estate.counts.none')}</span>;
  return (
    <span className={classes.root}>
      {there.map(severity => (
        <StateChip
          key={severity}
          state={`change-${severity}`}
          label={t(`estate.counts.${severity}`, {
            count: counts[severity],
            number: formatNumber(counts[severity]),
          })}
        />
      ))}
    </span>
  );
}
