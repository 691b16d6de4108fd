import type { components } from '@almanac/backstage-plugin-insights-common';
import type { Clock } from '../../platform/Clock';
import { Problem } from '../../platform/Problem';
import type { SignalsService, Subject } from '../signals';
import type { AnalysisRunner } from './AnalysisRunner';
import { attachMarkers, markersWanted } from './model/attachMarkers';
import { explainPeriod } from './model/period/explainPeriod';
import { periodInput, type Period } from './model/period/periodInput';
import type { TrendInput } from './model/TrendInput';
import { subjectInput } from './subjectInput';

type TopicPeriod = components['schemas']['TopicPeriod'];

/** Explains a period that somebody chose: computed when asked for, since nobody knows beforehand which. */
export class PeriodExplainer {
  constructor(
    private readonly signals: SignalsService,
    private readonly runner: AnalysisRunner,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem `unknown-signal`, `unknown-topic`, `no-series`, `invalid-request` */
  async explain(
    signalId: string,
    topicId: string,
    period: Period,
    abort: AbortSignal,
  ): Promise<TopicPeriod> {
    const subject = await this.subject(signalId, topicId);
    const input = periodInput(subjectInput(subject), period);
    if (!input) throw tooShort(period);
    const ends = endsOf(input);
    const { analysis: plain, movers } = await this.runner.analysePeriod(
      input,
      this.clock.now().toISOString(),
      abort,
    );
    const markers = await this.signals.markersFor(
      markersWanted(topicId, movers, plain.window),
    );
    const analysis = attachMarkers(plain, movers, markers);
    const to = analysis.window.end;
    const { topic, signal } = subject;
    return {
      ...{ topicId, signalId },
      ...{ ...ends, from: analysis.window.start, to },
      analysis,
      explanation: explainPeriod(
        { analysis, topic, signal },
        { ...ends, from: analysis.window.start, to },
      ),
    };
  }

  private async subject(signalId: string, topicId: string): Promise<Subject> {
    const [signal, topic, [subject]] = await Promise.all([
      this.signals.getSignal(signalId),
      this.signals.getTopic(topicId),
      this.signals.readSubjects(signalId, [topicId]),
    ]);
    if (!signal) {
      throw new Problem('unknown-signal', `There is no signal "${signalId}".`);
    }
    if (!topic) {
      throw new Problem('unknown-topic', `There is no topic "${topicId}".`);
    }
    if (!subject) {
      throw new Problem(
        'no-series',
        `There are no values of "${signalId}" for "${topicId}".`,
      );
    }
    return subject;
  }
}

/** Values at the ends, which both have one. */
function endsOf({ values }: TrendInput) {
  const [before, after] = [values[0], values[values.length - 1]];
  return { before, after, change: after - before };
}

function tooShort({ from, to }: Period): Problem {
  const detail = 'at least two values must lie between from and to';
  return new Problem(
    'invalid-request',
    `Nothing can be explained from ${from} to ${to}: ${detail}.`,
    {
      errors: ['from', 'to'].map(name => ({
        pointer: name,
        detail,
      })),
    },
  );
}
