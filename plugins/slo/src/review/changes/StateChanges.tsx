import {
  SloReview,
  StateChip,
  Time,
  useStateWord,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { useBudgetWords } from '../../detail/words/useBudgetWords';
import { SloLink } from '../../parts/SloLink';
import { sloTranslationRef } from '../../translation';
import { NothingSince } from './NothingSince';
import { useChangeList } from './useChangeList';

/** SLOs that came into another state, the latest first. */
export function StateChanges({ review }: { review: SloReview }) {
  const classes = useChangeList();
  const { t } = useTexts(sloTranslationRef);
  const stateWord = useStateWord();
  const budgetWords = useBudgetWords();
  const changes = review.stateChanges.items;
  if (changes.length === 0) {
    return <NothingSince of="states" review={review} />;
  }
  return (
    <ul className={classes.list}>
      {changes.map(({ slo, title, at, from, to, remaining }) => (
        <li key={`${slo} ${at}`}>
          <SloLink slo={{ name: slo, title }} />
          <span className={classes.line}>
            <StateChip
              state={to}
              label={
                from === null
                  ? t('review.changes.isNew', { to: stateWord(to) })
                  : t('review.changes.from', {
                      from: stateWord(from),
                      to: stateWord(to),
                    })
              }
            />
            <span className={classes.quiet}>
              <Time at={at} />
              {remaining !== null &&
                `, ${t('review.changes.left', {
                  budget: budgetWords(remaining),
                })}`}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
