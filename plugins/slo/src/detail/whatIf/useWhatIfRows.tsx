import { ReactNode } from 'react';
import {
  formatDuration,
  formatNumber,
  formatShare,
  SloWhatIf,
  StateChip,
  WorkingNumber,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sliText, targetText } from '../lib/objectiveText';
import { useBudgetWords } from '../words/useBudgetWords';
import { useWindowWords } from '../words/useWindowWords';
import { sloTranslationRef } from '../../translation';

type Side = SloWhatIf['current'];
type Measure =
  | 'target'
  | 'window'
  | 'state'
  | 'sli'
  | 'remaining'
  | 'secondsExhausted'
  | 'exhaustions'
  | 'pages'
  | 'tickets'
  | 'coverage';

interface WhatIfRow {
  title: string;
  current: ReactNode;
  changed: ReactNode;
}

/** What is compared, one line each. */
export function useWhatIfRows(result: SloWhatIf): WhatIfRow[] {
  const { t } = useTexts(sloTranslationRef);
  const budget = useBudgetWords();
  const windows = useWindowWords();
  const numbers: [Measure, (side: Side) => string][] = [
    ['sli', ({ sli, target }) => sliText(sli, target)],
    ['remaining', ({ remaining }) => budget(remaining)],
    [
      'secondsExhausted',
      ({ secondsExhausted }) =>
        secondsExhausted === 0
          ? t('detail.whatIf.never')
          : formatDuration(secondsExhausted * 1_000),
    ],
    ['exhaustions', ({ exhaustions }) => formatNumber(exhaustions)],
    ['pages', ({ alerts }) => formatNumber(alerts.page)],
    ['tickets', ({ alerts }) => formatNumber(alerts.ticket)],
    ['coverage', ({ coverage }) => formatShare(coverage)],
  ];
  const plain: [Measure, (side: Side) => ReactNode][] = [
    ['target', ({ target }) => targetText(target)],
    ['window', ({ window }) => windows.title(window)],
    ['state', ({ state }) => <StateChip state={state} />],
  ];
  const measured = numbers.map(
    ([measure, say]): [Measure, (side: Side) => ReactNode] => [
      measure,
      side => (
        <WorkingNumber
          working={result.working}
          name={`${say(side)}, ${t(`detail.whatIf.rows.${measure}`)}`}
        >
          {say(side)}
        </WorkingNumber>
      ),
    ],
  );
  return [...plain, ...measured].map(([measure, show]) => ({
    title: t(`detail.whatIf.rows.${measure}`),
    current: show(result.current),
    changed: show(result.changed),
  }));
}
