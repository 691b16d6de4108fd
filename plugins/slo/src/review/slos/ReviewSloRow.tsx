import {
  formatChange,
  Slo,
  StateChip,
  usePlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sliText } from '../../detail/lib/objectiveText';
import { useBudgetWords } from '../../detail/words/useBudgetWords';
import { KnownPart } from '../../parts/KnownPart';
import { SloLink } from '../../parts/SloLink';
import { SloNumber } from '../../parts/SloNumber';
import { useObjectiveWords } from '../../parts/useObjectiveWords';
import { sloTranslationRef } from '../../translation';

/** One SLO: what is left of its budget, and what was a week ago. */
export function ReviewSloRow({ slo }: { slo: Slo }) {
  const classes = usePlainTable();
  const { t } = useTexts(sloTranslationRef);
  const budgetWords = useBudgetWords();
  const objectiveWords = useObjectiveWords();
  const { name, title, remaining, remainingWeekAgo, sli } = slo;
  const budget = budgetWords(remaining, slo.remainingAtLeast);
  const shownSli = sliText(sli, slo.target);
  return (
    <tr>
      <td style={{ minWidth: 180 }}>
        <SloLink slo={slo} />
      </td>
      <td>
        <StateChip state={slo.state} />
      </td>
      <td className={classes.number}>
        <SloNumber
          slo={{ name }}
          label={t('review.slos.budgetOf', { budget, title })}
        >
          {budget}
        </SloNumber>
      </td>
      <td className={classes.number}>
        {remainingWeekAgo === null
          ? t('review.slos.unknown')
          : budgetWords(remainingWeekAgo)}
      </td>
      <td className={classes.number}>
        {remaining === null || remainingWeekAgo === null
          ? '–'
          : formatChange(remaining - remainingWeekAgo, '1', { decimals: 1 })}
      </td>
      <td className={classes.number}>
        {sli === null ? (
          shownSli
        ) : (
          <SloNumber
            slo={{ name }}
            label={t('review.slos.sliOf', { sli: shownSli, title })}
          >
            {shownSli}
          </SloNumber>
        )}{' '}
        <KnownPart slo={slo} />
      </td>
      <td style={{ whiteSpace: 'nowrap' }}>{objectiveWords(slo)}</td>
    </tr>
  );
}
