import { useRouteRef } from '@backstage/core-plugin-api';
import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
import {
  LoadingState,
  PageTitle,
  useEntityTitle,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { SloWorkings } from '../parts/SloWorkings';
import { sloReviewRouteRef } from '../routes';
import { SlaWorkings } from '../sla/parts/SlaWorkings';
import { sloTranslationRef } from '../translation';
import { TeamReview } from './TeamReview';
import { ChooseTeam } from './team/ChooseTeam';
import { useTeamKnowledge } from './team/useTeamKnowledge';
import { useReviewView } from './useReviewView';

/** One screen for the weekly review of a team. */
export function ReviewPage() {
  const { t } = useTexts(sloTranslationRef);
  const reviewPath = useRouteRef(sloReviewRouteRef);
  const { team } = useReviewView();
  const teamTitle = useEntityTitle(team ?? '');
  const title = team
    ? t('review.titleOf', { team: teamTitle })
    : t('review.title');
  return (
    <BreadcrumbEntry entry={{ label: t('review.title'), href: reviewPath() }}>
      <PageTitle parts={[title, t('slo.title')]} />
      <SloWorkings>
        <SlaWorkings>
          {team ? <NamedReview key={team} team={team} /> : <ChooseTeam />}
        </SlaWorkings>
      </SloWorkings>
    </BreadcrumbEntry>
  );
}

/** The review of the team that the address names, where there is one. */
function NamedReview({ team }: { team: string }) {
  const knowledge = useTeamKnowledge(team);
  if (knowledge === 'asking') return <LoadingState shape="answer" />;
  return knowledge === 'unknown' ? (
    <ChooseTeam unknown={team} />
  ) : (
    <TeamReview team={team} />
  );
}
