import type { AnalysisWindow } from '../analysisWindow';
import { info, type QualityNote } from '../QualityNote';
import { periodsInWords } from '../periods';
import type { Season } from './findSeasons';
import { seasonSentence } from './seasonWords';

/** The season of a forecast. */
export interface ForecastSeason {
  /** Periods of the cycle that it follows; undefined for none. */
  readonly season: number | undefined;
  /** Periods that it was made from. */
  readonly periods: number;
  /** That its bands held much less than they say; undefined where they held. */
  readonly caveat: string | undefined;
}

/** What the values follow, and that the analysis reckons with it. */
export function seasonNotes(
  seasons: readonly Season[],
  window: AnalysisWindow,
  from: AnalysisWindow,
  forecast: ForecastSeason | null,
): QualityNote[] {
  const { step } = window;
  if (seasons.length === 0) {
    if (forecast?.season === undefined) return [];
    return [
      info(
        'forecast-season',
        `The forecast follows a season of ${periodsInWords(
          forecast.season,
          step,
        )} that ${periodsInWords(
          forecast.periods,
          step,
        )} show; the window of the verdict is too short for it.`,
      ),
    ];
  }
  const sentences = seasons.map(season => seasonSentence(season, step));
  return [
    info(
      'season',
      `${sentences.join(
        ' ',
      )} Direction and size compare values of the same season, and changes of level are those of the values without it.${toldFrom(
        window,
        from,
      )}`,
    ),
    ...(forecast && forecast.season === undefined
      ? [
          info(
            'forecast-without-season',
            'The forecast does not follow the season: its factors can be told only of values above zero, and of three cycles.',
          ),
        ]
      : []),
  ];
}

/** What seasons were told from, where that is more than the window. */
function toldFrom(window: AnalysisWindow, from: AnalysisWindow): string {
  const [periods, judged] = [from, window].map(({ values, step }) =>
    periodsInWords(values.length, step),
  );
  return periods === judged
    ? ''
    : ` The season is told from the last ${periods}: the ${judged} that are judged hold it too few times.`;
}
