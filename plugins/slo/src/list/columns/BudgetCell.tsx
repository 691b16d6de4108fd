import { makeStyles } from '@material-ui/core/styles';
import {
  formatChange,
  formatShare,
  Slo,
  useTexts,
  TwoLines,
} from '@almanac/backstage-plugin-insights-react';
import { useBudgetWords } from '../../detail/words/useBudgetWords';
import { isTooEarly } from '../../lib/isTooEarly';
import { BudgetBar } from '../../parts/BudgetBar';
import { SloNumber } from '../../parts/SloNumber';
import { sloTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', alignItems: 'center', gap: theme.spacing(1.5) },
}));

/** What is left of the budget as a bar and a number that opens its working, and how that changed in a week. */
export function BudgetCell({ slo }: { slo: Slo }) {
  const classes = useStyles();
  const { t } = useTexts(sloTranslationRef);
  const budgetWords = useBudgetWords();
  const { remaining, remainingAtLeast, remainingWeekAgo, title } = slo;
  if (remaining === null) {
    return slo.target !== null && slo.target >= 1 ? (
      <>{t('list.table.noBudget')}</>
    ) : (
      <>{formatShare(null)}</>
    );
  }
  const budget = budgetWords(remaining, remainingAtLeast);
  const week =
    remainingWeekAgo === null
      ? t('list.table.weekUnknown')
      : formatChange(remaining - remainingWeekAgo, '1', { decimals: 1 });
  return (
    <span className={classes.root}>
      <BudgetBar remaining={remaining} isTooEarly={isTooEarly(slo)} />
      <TwoLines
        first={
          <SloNumber
            slo={{ name: slo.name }}
            label={t('list.table.budgetOf', { budget, title })}
          >
            {budget}
          </SloNumber>
        }
        second={week}
      />
    </span>
  );
}
