import { makeStyles } from '@material-ui/core/styles';
import {
  formatNumber,
  ModelSummary,
  TwoLines,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../translation';
import { AttentionChip } from './AttentionChip';

const useStyles = makeStyles(theme => ({
  none: { color: theme.palette.text.secondary },
  more: {
    marginLeft: theme.spacing(1),
    fontSize: 12,
    color: theme.palette.text.secondary,
  },
}));

/** The weightiest reason why a model needs somebody with what it is, and how many more there are. */
export function AttentionCell({ attention }: Pick<ModelSummary, 'attention'>) {
  const classes = useStyles();
  const { t } = useTexts(modelCardsTranslationRef);
  const [first, ...others] = attention;
  if (!first) {
    return <span className={classes.none}>{t('parts.attention.none')}</span>;
  }
  const all = attention.map(({ why }) => why).join('\n');
  return (
    <TwoLines
      first={
        <>
          <AttentionChip attention={first} />
          {others.length > 0 && (
            <span className={classes.more} title={all}>
              {t('parts.attention.more', {
                number: formatNumber(others.length),
              })}
            </span>
          )}
        </>
      }
      second={<span title={first.why}>{first.why}</span>}
    />
  );
}
