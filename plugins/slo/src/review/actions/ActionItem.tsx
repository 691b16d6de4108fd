import { useState } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import {
  Disclosure,
  OwnerLink,
  SloAction,
  SloActionDecision,
  StateChip,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { useBudgetWords } from '../../detail/words/useBudgetWords';
import { SloLink } from '../../parts/SloLink';
import { SloNumber } from '../../parts/SloNumber';
import { useObjectiveWords } from '../../parts/useObjectiveWords';
import { sloTranslationRef } from '../../translation';
import { ActionHistory } from './ActionHistory';
import { ActionTimes } from './ActionTimes';
import { DecisionDialog } from './DecisionDialog';
import { useConditionWords } from './useConditionWords';

type Decision = SloActionDecision['kind'];

const decisions: readonly Decision[] = [
  'acknowledge',
  'complete',
  'except',
  'reopen',
];

const useStyles = makeStyles(theme => ({
  root: {
    padding: theme.spacing(1.5, 0),
    borderBottom: `1px solid ${theme.palette.divider}`,
    fontSize: 14,
    lineHeight: 1.6,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1.5),
  },
  action: { margin: 0, fontSize: 15, fontWeight: 600, lineHeight: 1.5 },
  quiet: { color: theme.palette.text.secondary },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    margin: theme.spacing(1, 0, 0.5),
  },
}));

function Opening({ action }: { action: SloAction }) {
  const { t } = useTexts(sloTranslationRef);
  const budgetWords = useBudgetWords();
  const objectiveWords = useObjectiveWords();
  const { opening, slo, title } = action;
  const budget = budgetWords(opening.remaining);
  const isWhole = opening.objective === null;
  return (
    <>
      {t(isWhole ? 'review.actions.openingWhole' : 'review.actions.opening', {
        budget: (
          <SloNumber
            slo={{ name: slo, objective: opening.objective ?? undefined }}
            label={t('review.actions.openingOf', { budget, title })}
          >
            {budget}
          </SloNumber>
        ),
        target: objectiveWords({
          ...opening,
          isComposite: isWhole,
        }),
      })}
    </>
  );
}

/** What a policy asks for: why, since when, until when, by whom, and the decisions that can be made. */
export function ActionItem(props: { action: SloAction; mayDecide: boolean }) {
  const { action, mayDecide } = props;
  const classes = useStyles();
  const { t } = useTexts(sloTranslationRef);
  const conditionWords = useConditionWords();
  const [asked, setAsked] = useState<Decision>();
  const { title, slo, policyTitle, state, isOverdue, owner } = action;
  const allowed = decisions.filter(kind => action.allows.includes(kind));
  return (
    <li className={classes.root}>
      <div className={classes.head}>
        <StateChip state={isOverdue ? 'overdue' : state} />
        <h3 className={classes.action}>{action.action}</h3>
      </div>
      <SloLink slo={{ name: slo, title }} />
      <div className={classes.quiet}>
        {t('review.actions.because', {
          condition: conditionWords(action),
          policy: policyTitle,
        })}
        . <ActionTimes action={action} />.
      </div>
      <div className={classes.quiet}>
        <Opening action={action} /> · <OwnerLink owner={owner ?? undefined} />
      </div>
      {mayDecide && allowed.length > 0 && (
        <div className={classes.buttons} data-no-print>
          {allowed.map(kind => (
            <Button
              key={kind}
              size="small"
              variant="outlined"
              aria-label={t('review.actions.decideOf', {
                decision: t(`review.actions.decide.${kind}`),
                action: action.action,
                title,
              })}
              onClick={() => setAsked(kind)}
            >
              {t(`review.actions.decide.${kind}`)}
            </Button>
          ))}
        </div>
      )}
      <div data-no-print>
        <Disclosure title={t('review.actions.history')}>
          <ActionHistory actionId={action.id} />
        </Disclosure>
      </div>
      {asked && (
        <DecisionDialog
          action={action}
          kind={asked}
          onClose={() => setAsked(undefined)}
        />
      )}
    </li>
  );
}
