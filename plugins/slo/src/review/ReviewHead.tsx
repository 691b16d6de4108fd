import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import {
  AnswerHeader,
  ChoiceGroup,
  formatNumber,
  SloReview,
  Time,
  useEntityTitle,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../translation';
import { StateCounts } from './StateCounts';
import { TeamChoice } from './team/TeamChoice';
import { useTeams } from './team/useTeams';
import { useReviewSentence } from './useReviewSentence';
import { useReviewView, weekChoices } from './useReviewView';
import { watchedLater } from './watchedLater';

const useStyles = makeStyles(theme => ({
  title: {
    margin: theme.spacing(0, 0, 1.5),
    fontSize: 28,
    fontWeight: 600,
    lineHeight: 1.3,
  },
  choices: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 3),
    marginBottom: theme.spacing(2.5),
  },
  facts: { fontSize: 14, color: theme.palette.text.secondary },
  print: { marginLeft: 'auto' },
}));

/** Whose review it is, of which time, and the answer in a sentence. */
export function ReviewHead(props: {
  team: string;
  review: SloReview | undefined;
}) {
  const { team, review } = props;
  const classes = useStyles();
  const { t } = useTexts(sloTranslationRef);
  const { weeks, setTeam, setWeeks } = useReviewView();
  const { teams = [] } = useTeams();
  const teamTitle = useEntityTitle(team);
  return (
    <>
      <h1 className={classes.title}>
        {t('review.titleOf', { team: teamTitle })}
      </h1>
      <div className={classes.choices} data-no-print>
        <TeamChoice teams={teams} team={team} onChoose={setTeam} />
        <ChoiceGroup
          name={t('review.weeks.name')}
          choices={weekChoices.map(count => ({
            id: String(count),
            title: t('review.weeks.weeks', {
              count,
              number: formatNumber(count),
            }),
          }))}
          chosen={String(weeks)}
          onChoose={id => setWeeks(Number(id))}
        />
        <Button
          size="small"
          variant="outlined"
          className={classes.print}
          onClick={() => window.print()}
        >
          {t('review.print')}
        </Button>
      </div>
      {review && <ReviewAnswer review={review} />}
    </>
  );
}

function ReviewAnswer({ review }: { review: SloReview }) {
  const classes = useStyles();
  const { t } = useTexts(sloTranslationRef);
  const sentence = useReviewSentence()(review);
  const watched = watchedLater(review);
  return (
    <AnswerHeader
      sentence={sentence}
      states={
        <>
          <StateCounts states={review.states} />
          <span className={classes.facts}>
            {t('review.answer.span', {
              from: <Time at={review.from} precision="day" />,
              to: <Time at={review.to} precision="day" />,
            })}
            {watched && (
              <>
                {' · '}
                {t('review.answer.watched', { at: <Time at={watched} /> })}
              </>
            )}
            {review.computedAt && (
              <>
                {' · '}
                {t('review.answer.computedAt', {
                  at: <Time at={review.computedAt} />,
                })}
              </>
            )}
          </span>
        </>
      }
    />
  );
}
