import { calculateWithin } from '../../platform/threads/calculateWithin';
import type { SignalsService, SubjectKey } from '../signals';
import type { AnalysisRunner } from './AnalysisRunner';
import {
  TREND_ENGINE_VERSION,
  type TrendAnalysis,
} from './model/TrendAnalysis';
import { wholeAnalysis } from './model/keptAnalysis';
import { subjectInput } from './subjectInput';

/** Says in place of a forecast why there is none yet. */
const TO_COME: TrendAnalysis['quality'][number] = {
  id: 'forecast-to-come',
  severity: 'info',
  text: 'The values have changed since this analysis; the forecast comes with the next one.',
};

/** Makes the forecasts that the sweep left out, when somebody asks: the same as it would have kept, to the digit. */
export class LeftOutForecasts {
  constructor(
    private readonly signals: SignalsService,
    private readonly runner: Pick<AnalysisRunner, 'analyseSubjects'>,
    /** Longest that a caller waits. */
    private readonly timeoutSeconds: number,
  ) {}

  /**
   * The analysis as a whole, of the very values that it was made of; where those have changed, it stays as it is and says so.
   *
   * @throws Problem `calculation-too-long`
   */
  async complete(
    key: SubjectKey,
    analysis: TrendAnalysis,
  ): Promise<TrendAnalysis> {
    const subject = await this.signals.readSubject(key.signalId, key.topicId);
    if (
      subject?.digest !== analysis.inputDigest ||
      analysis.engineVersion !== TREND_ENGINE_VERSION
    ) {
      return { ...analysis, quality: [...analysis.quality, TO_COME] };
    }
    const [whole] = await calculateWithin(this.timeoutSeconds, signal =>
      this.runner.analyseSubjects(
        [subjectInput(subject)],
        analysis.working.computedAt,
        { signal },
      ),
    );
    return wholeAnalysis(whole.result);
  }
}
