import {
  Collector,
  formatNumber,
  useDeadLetters,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { RecordList } from '../RecordList';
import { SubSection } from '../SubSection';
import { Selection } from '../useSelection';
import { NotKeptItem } from './NotKeptItem';

function NotKeptList(props: { collector: Collector; selection: Selection }) {
  const { collector, selection } = props;
  const { t } = useTexts(trendRadarTranslationRef);
  const list = useDeadLetters(collector.id);
  const shown = list.items.length;
  return (
    <RecordList
      list={list}
      words={{
        label: t('sources.notKept.label', { title: collector.title }),
        loading: t('sources.notKept.loading'),
        error: t('sources.notKept.error'),
        shown: t('sources.notKept.shown', {
          shown: formatNumber(shown),
          total: formatNumber(Math.max(shown, collector.deadLetterCount)),
        }),
        more: t('sources.notKept.more'),
        loadingMore: t('sources.notKept.loadingMore'),
      }}
    >
      {letter => (
        <NotKeptItem
          key={letter.id}
          letter={letter}
          runSearch={selection.searchOf(collector.id, letter.runId)}
        />
      )}
    </RecordList>
  );
}

/** What a collector could not keep: which item, why, and how to mend it. */
export function NotKept(props: { collector: Collector; selection: Selection }) {
  const { t } = useTexts(trendRadarTranslationRef);
  const isNone = props.collector.deadLetterCount === 0;
  return (
    <SubSection
      title={t('sources.notKept.title')}
      about={t(isNone ? 'sources.notKept.none' : 'sources.notKept.about')}
    >
      {!isNone && <NotKeptList {...props} />}
    </SubSection>
  );
}
