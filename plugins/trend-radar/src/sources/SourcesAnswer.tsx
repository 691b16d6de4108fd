import {
  AnswerHeader,
  Collector,
  formatNumber,
  StateChip,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../translation';
import { CONDITIONS } from './model/conditionOf';
import { countSources } from './model/countSources';
import { SliSourcesSentence } from './sli/SliSourcesSentence';
import { SourcesSentence } from './SourcesSentence';

/** How the collectors and the sources of SLIs stand, in a sentence each, and the collectors in counts. */
export function SourcesAnswer({ collectors }: { collectors: Collector[] }) {
  const { t } = useTexts(trendRadarTranslationRef);
  const counts = countSources(collectors);
  const present = CONDITIONS.filter(name => counts.by[name].length > 0);
  // One state alone says nothing that the sentence does not.
  const chips = present.length > 1 ? present : [];
  return (
    <AnswerHeader
      sentence={
        <>
          <SourcesSentence counts={counts} /> <SliSourcesSentence />
        </>
      }
      states={chips.map(name => (
        <StateChip
          key={name}
          state={name}
          label={t(`sources.counted.${name}`, {
            number: formatNumber(counts.by[name].length),
          })}
        />
      ))}
    />
  );
}
