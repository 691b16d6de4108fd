import { makeStyles } from '@material-ui/core/styles';
import {
  FactsList,
  formatChange,
  PageSection,
  SlaStanding,
  usePlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { targetText } from '../../detail/lib/objectiveText';
import { useWindowWords } from '../../detail/words/useWindowWords';
import { sloTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  words: {
    margin: theme.spacing(0, 0, 1.5),
    maxWidth: 880,
    fontSize: 16,
    lineHeight: 1.5,
  },
}));

/** What is promised beside what is aimed at: an objective is there to warn before a promise breaks. */
export function ComparisonSection({ standing }: { standing: SlaStanding }) {
  const classes = useStyles();
  const { note } = usePlainTable();
  const { t } = useTexts(sloTranslationRef);
  const windows = useWindowWords();
  const { comparison, agreement } = standing;
  return (
    <PageSection anchor="comparison" title={t('sla.detail.comparison.title')}>
      {comparison ? (
        <>
          <p className={classes.words}>{comparison.inWords}</p>
          <FactsList
            facts={[
              [
                t('sla.detail.comparison.agreement'),
                targetText(agreement.target),
              ],
              [
                t('sla.detail.comparison.objective'),
                targetText(comparison.objectiveTarget),
              ],
              [
                t('sla.detail.comparison.difference'),
                formatChange(comparison.difference, '1'),
              ],
              [
                t('sla.detail.comparison.window'),
                windows.title(agreement.window),
              ],
            ]}
          />
        </>
      ) : (
        <p className={note}>{t('sla.detail.comparison.none')}</p>
      )}
    </PageSection>
  );
}
