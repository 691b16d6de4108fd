import { useMemo } from 'react';
import {
  dayOf,
  periodAfter,
  TopicSeries,
  TrendAnalysis,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import type { TopicView } from '../useTopicView';
import {
  linesAsIndex,
  linesAsShares,
  pictureModes,
  type DrawnLine,
  type PictureMode,
} from './drawnLines';

/** What the picture of a topic draws. */
export interface PictureLines {
  available: PictureMode[];
  mode: PictureMode;
  lines: DrawnLine[];
  /** First day of the period in which an index is 100; undefined where there is no index. */
  base: string | undefined;
  /** Whether an index is asked for from where there are no values. */
  isBaseUnknown: boolean;
  /** Titles of members without an index. */
  without: string[];
}

/** The values of a topic, or of its members, as the reader wants them drawn; as they are where that cannot be. */
export function usePictureLines(
  series: TopicSeries,
  view: Pick<TopicView, 'by' | 'mode' | 'base'>,
  analysis: TrendAnalysis | undefined,
): PictureLines {
  const { t } = useTexts(trendRadarTranslationRef);
  const { by, base } = view;
  const from = analysis?.window.start;
  return useMemo(() => {
    const title = t('topic.picture.total');
    const values = by
      ? series.members
          .filter(({ dimension }) => dimension === by)
          .map(one => ({ ...one, id: one.member }))
      : [{ id: 'total', title, values: series.total }];
    const plain = values.map(({ id, title: name, values: all }) => ({
      ...{ id, title: name, values: all },
    }));
    const available = pictureModes(series, plain);
    const mode = available.find(one => one === view.mode) ?? 'values';
    const drawn = {
      available,
      mode,
      base: undefined,
      without: [],
      isBaseUnknown: false,
    };
    if (mode === 'share') return { ...drawn, lines: linesAsShares(plain) };
    const index =
      mode === 'indexed' ? linesAsIndex(series, plain, base, from) : undefined;
    if (!index) return { ...drawn, mode: 'values' as const, lines: plain };
    return {
      ...drawn,
      ...{ lines: index.lines, without: index.without },
      base: dayOf(periodAfter(series.start, series.step, index.base)),
      isBaseUnknown: base !== undefined && !index.isAsked,
    };
  }, [series, by, base, view.mode, from, t]);
}
