import {
  formatList,
  TopicSeries,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { useLines } from './useLines';
import { whoLacks } from './whoLacks';

/** One sentence that says who lacks it; nothing where nobody does. */
export function WhoLacksIt({ series }: { series: TopicSeries }) {
  const classes = useLines();
  const { t } = useTexts(trendRadarTranslationRef);
  const lacking = whoLacks(series);
  if (!lacking) return null;
  const { notYet, noLonger, isNone } = lacking;
  const sentences = [
    isNone && t('topic.touched.nobodyHasIt'),
    !isNone &&
      notYet.length > 0 &&
      t('topic.touched.notYetIn', { members: formatList(notYet) }),
    noLonger.length > 0 &&
      t('topic.touched.noLongerIn', { members: formatList(noLonger) }),
  ];
  return <p className={classes.note}>{sentences.filter(Boolean).join(' ')}</p>;
}
