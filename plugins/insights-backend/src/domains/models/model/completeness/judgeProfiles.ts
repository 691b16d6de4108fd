import type { CardContent } from '../card/Card';
import { judgeCompleteness, type Completeness } from './judgeCompleteness';
import { PROFILES } from './profiles';

/** How much of one profile a card answers, with what the profile is. */
export interface ProfileJudgement extends Completeness {
  /** Id of the profile. */
  readonly profile: string;
  readonly title: string;
  /** The document that the headings are of. */
  readonly source: string;
  /** Headings that no card answers, whatever it says. */
  readonly outside: readonly string[];
}

/** How much of every profile a card answers. */
export function judgeProfiles(content: CardContent): ProfileJudgement[] {
  return PROFILES.map(profile => ({
    profile: profile.id,
    title: profile.title,
    source: profile.source,
    ...judgeCompleteness(content, profile),
    outside: profile.outside,
  }));
}
