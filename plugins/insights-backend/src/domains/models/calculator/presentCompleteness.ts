import type { components } from '@almanac/backstage-plugin-insights-common';
import type { ProfileJudgement } from '../model/completeness/judgeProfiles';

/** How much of a profile a card answers, as the API shows it. */
export function presentCompleteness({
  findings,
  outside,
  ...figures
}: ProfileJudgement): components['schemas']['ModelCardCompleteness'] {
  return { ...figures, findings: [...findings], outside: [...outside] };
}
