import { dayAt, type AnalysisWindow } from './analysisWindow';
import { LATE_PERIODS, type PartialTotal, type Step } from '../../signals';
import { periodInWords, periodsInWords } from './periods';
import type { FixedPanel } from './panel/fixedPanel';
import { coverageSentence } from './panel/panelWords';
import {
  leftOutSentence,
  partialTotalSentence,
} from './panel/partialTotalWords';
import { info, warning, type QualityNote } from './QualityNote';
import { seasonNotes, type ForecastSeason } from './season/seasonNotes';
import { spacingInWords } from './spacingWords';
import type { Judgement, TrendEvidence } from './verdict/TrendEvidence';

/** What the notes are written from beside the evidence. */
interface QualityParts {
  /** The window with all members, where the evidence is of those at both ends. */
  readonly whole: AnalysisWindow;
  readonly panel: FixedPanel | undefined;
  readonly unit: string | undefined;
  /** Whether members are counted more than once together. */
  readonly isOverlapping: boolean;
  /** Of whom the values are, where some members are left out. */
  readonly partialTotal: PartialTotal | undefined;
  /** Whether the members are parts of a mean. */
  readonly isMeanOfMembers: boolean | undefined;
  /** Periods of the cycle that it follows; null without a forecast. */
  readonly forecast: ForecastSeason | null;
}

/**
 * What a reader must know of the data before trusting the analysis.
 */
export function dataQuality(
  { window, direction, seasons, seasonsFrom }: TrendEvidence,
  judgement: Judgement,
  { whole, panel, unit, forecast, ...parts }: QualityParts,
): QualityNote[] {
  const notes = [
    missingNote(whole),
    spacingNote(whole, forecast),
    silentNote(whole),
    judgement.rule === 'tooFew' &&
      warning(
        'too-few',
        `There are ${window.observed} values; nothing can be said from so few.`,
      ),
    judgement.rule === 'constant' &&
      info('constant', 'All values are equal: there is nothing to test.'),
    judgement.staircase &&
      judgement.rule !== 'constant' &&
      info(
        'step-like',
        'The values stay equal and move in steps. The verdict goes by the steps: the trend test is weak on so many ties, and the slope can be 0 although the level moved.',
      ),
    ...seasonNotes(seasons, window, seasonsFrom, forecast),
    partialTotalNote(parts.partialTotal, window.step),
    forecast?.caveat !== undefined &&
      warning('forecast-coverage', forecast.caveat),
    ...panelNotes(panel, unit),
    ...membersNotes(whole),
    parts.isOverlapping &&
      info(
        'members-overlap',
        'Members overlap: together they have far more than the whole, so what each changed by is no part of the change, and who brought it is not told.',
      ),
    parts.isMeanOfMembers &&
      whole.members.length > 0 &&
      info(
        'mean-of-members',
        'Members are no parts of a sum here: the whole is their mean, each counted alike, unless it was sent, and a part is what a member adds to that mean.',
      ),
    ...(window.observed === 0 || judgement.rule === 'constant'
      ? []
      : direction.notes.map(text => info('trend-test', text))),
  ];
  return notes.filter(note => note !== false && note !== undefined);
}

function missingNote(window: AnalysisWindow): QualityNote | undefined {
  const { expected, observed, spacing, step } = window;
  const missing = expected - observed;
  if (missing === 0) return undefined;
  const total = periodsInWords(expected, step);
  const which = spacing === 1 ? '' : ' at which a value is due';
  return warning(
    'missing',
    `${missing} of ${total}${which} ${
      missing === 1 ? 'has' : 'have'
    } no value. Gaps are left as gaps.`,
  );
}

/** That values come less often than the step, and that the analysis goes by the values. */
function spacingNote(
  { spacing, step }: AnalysisWindow,
  forecast: ForecastSeason | null,
): QualityNote | undefined {
  if (spacing === 1) return undefined;
  const often = spacingInWords(spacing, step);
  const between = forecast
    ? ` So is the forecast: between its values it lies on a straight line.`
    : '';
  return info(
    'spacing',
    `There is a value ${often}. Coverage, direction, season and changes of level are those of these values; the ${step}s between them count as no gaps.${between}`,
  );
}

/** That the values have ended for a while, though time went on. */
function silentNote(window: AnalysisWindow): QualityNote | undefined {
  const { step, last, values } = window;
  if (last < 0 || values.length - 1 - last < LATE_PERIODS[step]) {
    return undefined;
  }
  const since = periodInWords(dayAt(window, last), step);
  return warning(
    'silent',
    `No longer told since ${since}: no value came after it.`,
  );
}

/** That the total is of some members, and what it holds. */
function partialTotalNote(
  partial: PartialTotal | undefined,
  step: Step,
): QualityNote | undefined {
  if (!partial) return undefined;
  return warning(
    'partial-total',
    `${partialTotalSentence(partial, step)} ${leftOutSentence(partial, step)}`,
  );
}

/** That what is judged are the members at both ends, and how much of the change is coverage. */
function panelNotes(
  panel: FixedPanel | undefined,
  unit: string | undefined,
): QualityNote[] {
  if (!panel) return [];
  return [
    warning(
      'fixed-panel',
      `${coverageSentence(
        panel,
        unit ?? '',
      )} Direction, size, changes of level and verdict are of the ${
        panel.members
      } that reported at both ends; the forecast is of the whole.`,
    ),
  ];
}

/** Members that began or ceased to report make a change that is none. */
function membersNotes(window: AnalysisWindow): QualityNote[] {
  if (window.first >= window.last || window.first < 0) return [];
  const reports = (index: number) =>
    window.members.filter(member => Number.isFinite(member.values[index]));
  const before = new Set(reports(window.first).map(({ member }) => member));
  const after = new Set(reports(window.last).map(({ member }) => member));
  const began = reports(window.last).filter(
    ({ member }) => !before.has(member),
  );
  const ceased = reports(window.first).filter(
    ({ member }) => !after.has(member),
  );
  if (began.length + ceased.length === 0) return [];
  const since = periodInWords(dayAt(window, window.first), window.step);
  return [
    ...(began.length === 0
      ? []
      : [
          warning(
            'began-to-report',
            `Began to report after ${since}: ${titles(
              began,
            )}. What they bring counts as "other", not as growth.`,
          ),
        ]),
    ...(ceased.length === 0
      ? []
      : [
          warning(
            'ceased-to-report',
            `Ceased to report: ${titles(
              ceased,
            )}. What they took counts as "other", not as decline.`,
          ),
        ]),
  ];
}

function titles(members: readonly { title: string }[]): string {
  return members.map(({ title }) => title).join(', ');
}
