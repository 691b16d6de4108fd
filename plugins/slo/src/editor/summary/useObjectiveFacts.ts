import {
  Fact,
  formatDuration,
  formatNumber,
  formatShare,
  SloDefinition,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { targetText } from '../../detail/lib/objectiveText';
import { useWindowWords } from '../../detail/words/useWindowWords';
import { sloTranslationRef } from '../../translation';
import { Counts, countsOf } from './countsOf';
import { windowSeconds } from './windowSeconds';

type Objective = SloDefinition['objectives'][number];

const promises = {
  Occurrences: 'events',
  Timeslices: 'slices',
  RatioTimeslices: 'ratios',
} as const;

/** What an objective promises, in a sentence. */
export function usePromiseWords(): (objective: Objective) => string {
  const { t } = useTexts(sloTranslationRef);
  return ({ target, budgeting }) =>
    t(`editor.summary.${promises[budgeting.method] ?? 'events'}`, {
      target: targetText(target),
    });
}

function useCountsWords(): (counts: Counts | undefined) => string {
  const { t } = useTexts(sloTranslationRef);
  return counts => {
    if (!counts) return t('editor.summary.unknownCounts');
    return counts.kind === 'threshold'
      ? t(`editor.summary.threshold.${counts.operator}`, {
          threshold: formatNumber(counts.threshold),
        })
      : t(`editor.summary.${counts.kind}.${counts.counts}`);
  };
}

/** What an objective says: window, what may fail, how it is counted, and by whom. */
export function useObjectiveFacts(): (objective: Objective) => Fact[] {
  const { t } = useTexts(sloTranslationRef);
  const windows = useWindowWords();
  const countsWords = useCountsWords();
  return ({ target, window, budgeting, sliceSeconds, sli }) => {
    const counts = countsOf(sli);
    const { timeSliceTarget } = budgeting;
    // Without the noise of subtracting: 1 − 0.999 is 0.0010000000000000009.
    const allowed = Number((1 - target).toPrecision(12));
    const share = formatShare(allowed);
    const seconds = windowSeconds(window);
    return [
      [
        t('editor.summary.window'),
        [windows.title(window), ...windows.calendar(window)].join(' · '),
      ],
      [
        t('editor.summary.allows'),
        seconds === undefined
          ? t('editor.summary.allowsShare', { share })
          : t('editor.summary.allowsDuration', {
              share,
              duration: formatDuration(seconds * allowed * 1_000),
            }),
      ],
      ...(timeSliceTarget !== undefined && sliceSeconds !== undefined
        ? [
            [
              t('editor.summary.method'),
              t('editor.summary.sliceIsGood', {
                slice: formatDuration(sliceSeconds * 1_000),
                target: targetText(timeSliceTarget),
              }),
            ] satisfies Fact,
          ]
        : []),
      [t('editor.summary.counts'), countsWords(counts)],
      [t('editor.summary.source'), counts?.sources.join(', ') || '–'],
    ];
  };
}
