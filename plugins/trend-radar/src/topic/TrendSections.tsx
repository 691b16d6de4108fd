import type { ReactNode } from 'react';
import {
  BlipDetail,
  TopicDetail,
  useTopicAnalysis,
} from '@almanac/backstage-plugin-insights-react';
import { AnalysisAbsent } from './AnalysisAbsent';
import { MethodSection } from './method/MethodSection';
import { PictureSection } from './picture/PictureSection';
import { TouchedSection } from './touched/TouchedSection';
import type { TopicView } from './useTopicView';
import { WhySection } from './why/WhySection';

/**
 * What is known of the trend of a topic: the picture, why, whom it touches, and how we know.
 *
 * @param props - `suggestion`: of the radar that it is seen by; `children`: what that radar says to do
 */
export function TrendSections(props: {
  topic: TopicDetail;
  view: TopicView;
  analysis: ReturnType<typeof useTopicAnalysis>;
  suggestion?: BlipDetail['suggestion'];
  children?: ReactNode;
}) {
  const { topic, view, analysis, suggestion } = props;
  const { signal } = view;
  return (
    <>
      <PictureSection topic={topic} view={view} analysis={analysis} />
      {signal && analysis.data && (
        <WhySection
          analysis={analysis.data.analysis}
          explanation={analysis.data.explanation}
          signal={signal}
          suggestion={suggestion}
        />
      )}
      {signal && !analysis.data && (
        <AnalysisAbsent
          query={analysis}
          isRingKnown={suggestion !== undefined}
        />
      )}
      <TouchedSection topic={topic} signal={signal} />
      {props.children}
      {signal && analysis.data && (
        <MethodSection
          analysis={analysis.data.analysis}
          caveats={analysis.data.explanation.caveats}
          signal={signal}
        />
      )}
    </>
  );
}
