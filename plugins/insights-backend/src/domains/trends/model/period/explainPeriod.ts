import { mainContributorSentence } from '../explain/contributionSentence';
import type { Explanation } from '../explain/explain';
import type { ExplanationInput } from '../explain/ExplanationInput';
import { explanationFacts } from '../explain/explanationFacts';
import { markerSentence } from '../explain/markerSentence';
import { panelSentence } from '../explain/panelSentence';
import { formatChange, formatValue } from '../formatValue';
import { periodInWords } from '../periods';

/** The two ends of a chosen period, with their values. */
export interface PeriodEnds {
  /** First days of the first and the last period, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  readonly before: number;
  readonly after: number;
  readonly change: number;
}

/** What somebody who chose a period because of how it looks must keep in mind. */
const CHOSEN =
  'The period was chosen, perhaps for how it looks: that something changed within it does not say that it goes on.';

/** Facts that speak of a verdict and of what comes: a chosen period has neither. */
const NOT_OF_PERIODS = ['verdict', 'trend-test', 'forecast'];

/** Notes on what a verdict lacks. */
const NOTES_OF_VERDICTS = ['too-few', 'trend-test', 'step-like', 'constant'];

/**
 * Puts a chosen period into words by the template of analyses: what changed between its ends, who brought it, what happened
 * near it. It gives no verdict and counts no flags: who chooses a period has looked before.
 */
export function explainPeriod(
  input: Omit<ExplanationInput, 'topicsWatched'>,
  ends: PeriodEnds,
): Explanation {
  const whole = { ...input, topicsWatched: 0 };
  const { analysis, signal } = input;
  const { contributions, quality } = analysis;
  const sentences = [
    endsSentence(input, ends),
    panelSentence(whole),
    mainContributorSentence(contributions, signal.unit),
    markerSentence(analysis),
  ];
  const caveats = [
    CHOSEN,
    ...quality
      .filter(({ id }) => !NOTES_OF_VERDICTS.includes(id))
      .map(({ text }) => text),
    signal.note,
  ];
  return {
    sentence: sentences.filter(text => text !== undefined).join(' '),
    facts: explanationFacts(whole).filter(
      ({ id }) => !NOT_OF_PERIODS.includes(id),
    ),
    caveats: [...new Set(caveats.filter(text => text !== undefined))],
  };
}

function endsSentence(
  { analysis, topic, signal }: Omit<ExplanationInput, 'topicsWatched'>,
  { from, to, before, after, change }: PeriodEnds,
): string {
  const { step } = analysis.window;
  const name = `${signal.title} of ${topic.title}`;
  const [first, last] = [before, after].map(value =>
    formatValue(value, signal.unit),
  );
  const when = `between ${periodInWords(from, step)} and ${periodInWords(
    to,
    step,
  )}`;
  if (change === 0)
    return `${name} is at ${last}, the same at both ends ${when}.`;
  const verb = change > 0 ? 'rose' : 'fell';
  return `${name} ${verb} from ${first} to ${last} (${formatChange(
    change,
    signal.unit,
  )}) ${when}.`;
}
