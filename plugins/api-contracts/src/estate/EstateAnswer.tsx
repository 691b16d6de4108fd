import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  AnswerHeader,
  ContractEstate,
  ErrorState,
  formatNumber,
  LoadingState,
  StateChip,
  type StateName,
  useContractEstate,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import {
  contractCalendarRouteRef,
  contractRulesRouteRef,
  contractsRouteRef,
} from '../routes';
import { apiContractsTranslationRef } from '../translation';

const useStyles = makeStyles(theme => ({
  facts: { display: 'inline-flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

/** How many APIs broke somebody lately, in one sentence; and what else needs somebody, each with the way to it. */
export function EstateAnswer() {
  const { t } = useTexts(apiContractsTranslationRef);
  const classes = useStyles();
  const calendar = useRouteRef(contractCalendarRouteRef)();
  const rules = useRouteRef(contractRulesRouteRef)();
  const estate = useContractEstate();
  if (!estate.data) {
    return estate.error ? (
      <ErrorState
        title={t('estate.error.answer')}
        error={estate.error}
        stillWorks={t('estate.error.answerStillWorks')}
        onRetry={() => void estate.refetch()}
      />
    ) : (
      <LoadingState shape="answer" />
    );
  }
  const { broke, apiCount } = estate.data;
  const days = formatNumber(estate.data.brokeDays);
  return (
    <AnswerHeader
      sentence={
        broke === 0
          ? t('estate.sentence.none', { days })
          : t('estate.sentence.some', {
              count: broke,
              number: formatNumber(broke),
              total: formatNumber(apiCount),
              days,
            })
      }
      states={<Needs estate={estate.data} />}
      actions={
        <span className={classes.facts}>
          <Link to={calendar}>{t('calendar.link')}</Link>
          <Link to={rules}>{t('rules.link')}</Link>
        </span>
      }
    />
  );
}

function Needs({ estate }: { estate: ContractEstate }) {
  const classes = useStyles();
  const { t } = useTexts(apiContractsTranslationRef);
  const list = useRouteRef(contractsRouteRef)();
  const calendar = useRouteRef(contractCalendarRouteRef)();
  const facts: {
    id:
      | 'needing'
      | 'unreadable'
      | 'unread'
      | 'overdue'
      | 'due'
      | 'waived'
      | 'lowScore'
      | 'uncovered';
    count: number;
    state: StateName;
    to?: string;
  }[] = [
    {
      id: 'needing',
      count: estate.needingAttention,
      state: 'needs-watch',
      to: `${list}?needs=true`,
    },
    {
      id: 'unreadable',
      count: estate.unreadable,
      state: 'unreadable',
      to: `${list}?readable=false`,
    },
    { id: 'unread', count: estate.unread, state: 'pending' },
    {
      id: 'overdue',
      count: estate.sunsetOverdue,
      state: 'overdue',
      to: `${calendar}?state=overdue`,
    },
    {
      ...{ id: 'due', count: estate.sunsetDue, state: 'pending' },
      to: `${calendar}?state=due`,
    },
    { id: 'waived', count: estate.waived, state: 'excepted' },
    {
      id: 'lowScore',
      count: estate.quality.below,
      state: 'needs-watch',
      to: `${list}?score=${estate.quality.belowScore}&sort=quality`,
    },
  ];
  const { slos } = estate;
  // Where nobody writes SLOs, it says nothing that an API has none.
  if (slos && slos.covered > 0) {
    facts.push({
      ...{ id: 'uncovered', count: slos.uncovered, state: 'needs-watch' },
      to: `${list}?slo=false`,
    });
  }
  const score = formatNumber(estate.quality.belowScore);
  const days = formatNumber(estate.brokeDays);
  return (
    <span className={classes.facts}>
      {facts
        .filter(({ count }) => count > 0)
        .map(({ id, count, state, to }) => {
          const label = t(`estate.fact.${id}`, {
            ...{ count, number: formatNumber(count), score, days },
          });
          const chip = <StateChip key={id} state={state} label={label} />;
          return to ? (
            <Link key={id} to={to}>
              {chip}
            </Link>
          ) : (
            chip
          );
        })}
    </span>
  );
}
