import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  AnswerHeader,
  ChoiceGroup,
  formatNumber,
  SloReview,
  StateChip,
  Time,
} from '@almanac/backstage-plugin-insights-react';
import { attentionOf } from '../lib/attention';
import { refName } from '../lib/refName';
import { sloTranslationRef } from '../translation';
import { TeamChoice } from './team/TeamChoice';
import { useTeams } from './team/useTeams';
import { useReviewSentence } from './useReviewSentence';
import { useReviewView, weekChoices } from './useReviewView';
import { useStateCountWords } from './useStateCountWords';

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
  const { t } = useTranslationRef(sloTranslationRef);
  const { weeks, setTeam, setWeeks } = useReviewView();
  const { teams = [] } = useTeams();
  return (
    <>
      <h1 className={classes.title}>
        {t('review.titleOf', { team: refName(team) })}
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
  const { t } = useTranslationRef(sloTranslationRef);
  const sentence = useReviewSentence()(review);
  const stateCount = useStateCountWords();
  const states = review.states
    .slice()
    .sort((a, b) => attentionOf(a.value ?? '') - attentionOf(b.value ?? ''));
  return (
    <AnswerHeader
      sentence={sentence}
      states={
        <>
          {states.flatMap(({ value, count }) =>
            value === null
              ? []
              : [
                  <StateChip
                    key={value}
                    state={value as never}
                    label={stateCount(value, count)}
                  />,
                ],
          )}
          <span className={classes.facts}>
            {t('review.answer.span', {
              from: <Time at={review.from} precision="day" />,
              to: <Time at={review.to} precision="day" />,
            })}
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
