import {
  BlipDetail,
  isNotAnalysedYet,
  Signal,
  TopicAnalysis,
  TopicDetail,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { isSuggested } from '../../radar/hasSignal';
import { trendRadarTranslationRef } from '../../translation';

/** The answer in one sentence: of the analysis, else of the suggested ring, else why there is none. */
export function useAnswerSentence(known: {
  topic: TopicDetail;
  signal: Signal | undefined;
  blip: BlipDetail | undefined;
  analysis: TopicAnalysis | undefined;
  error: Error | null;
}): string | undefined {
  const { t } = useTexts(trendRadarTranslationRef);
  const { topic, signal, blip, analysis, error } = known;
  if (analysis) return analysis.explanation.sentence;
  if (blip && !isSuggested(blip)) return blip.suggestion.sentence;
  if (!signal) return t('topic.answer.noSignal', { topic: topic.title });
  if (!error) return undefined;
  if (blip) return blip.suggestion.sentence;
  return isNotAnalysedYet(error)
    ? t('topic.answer.pending', { topic: topic.title, signal: signal.title })
    : t('topic.answer.failed', { topic: topic.title });
}
