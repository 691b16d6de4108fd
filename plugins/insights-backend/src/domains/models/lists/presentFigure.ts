import type { components } from '@almanac/backstage-plugin-insights-common';

type Figure = components['schemas']['ModelCompletenessFigure'];

/** How much of a profile a card answers, without which headings. */
export function presentFigure({
  profile,
  title,
  asked,
  answered,
  score,
}: Figure): Figure {
  return { profile, title, asked, answered, score };
}
