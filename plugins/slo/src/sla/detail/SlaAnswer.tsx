import { makeStyles } from '@material-ui/core/styles';
import { Link, LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  AnswerHeader,
  Fact,
  FactsList,
  OwnerLink,
  SlaStanding,
  StateChip,
  Time,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { useSloPath } from '../../parts/SloLink';
import { sloContractEditRouteRef } from '../../routes';
import { sloTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  title: {
    margin: theme.spacing(0, 0, 1),
    fontSize: 28,
    fontWeight: 600,
    lineHeight: 1.3,
    overflowWrap: 'anywhere',
  },
  facts: { margin: theme.spacing(0, 0, 3) },
  actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

function useFacts({ summary, source }: SlaStanding): Fact[] {
  const { t } = useTexts(sloTranslationRef);
  const sloPath = useSloPath();
  const { customer, owner, slo, sloTitle, objective, version, retiredAt } =
    summary;
  const retired: Fact[] =
    retiredAt === null
      ? []
      : [[t('sla.detail.about.retired'), <Time at={retiredAt} />]];
  return [
    [t('sla.detail.about.customer'), customer],
    [t('sla.detail.about.owner'), <OwnerLink owner={owner ?? undefined} />],
    [
      t('sla.detail.about.slo'),
      <>
        <Link to={`${sloPath(slo)}?objective=${objective}`}>
          {sloTitle ?? slo}
        </Link>
        {objective > 0 &&
          `, ${t('sla.detail.about.objective', {
            number: String(objective + 1),
          })}`}
      </>,
    ],
    [
      t('sla.detail.about.source'),
      source.ref === null
        ? t('sla.detail.about.sourceApi')
        : t('sla.detail.about.sourceFile', { ref: source.ref }),
    ],
    [t('sla.detail.about.version'), String(version)],
    ...retired,
  ];
}

/** The answer of the page: the sentence, the state, and what the agreement is of. */
export function SlaAnswer({ standing }: { standing: SlaStanding }) {
  const { summary, periods, source } = standing;
  const editPath = useRouteRef(sloContractEditRouteRef);
  const classes = useStyles();
  const { t } = useTexts(sloTranslationRef);
  const facts = useFacts(standing);
  return (
    <>
      <h1 className={classes.title}>{summary.title}</h1>
      <AnswerHeader
        sentence={summary.problem ?? summary.stateInWords}
        states={<StateChip state={summary.state} />}
        working={periods[0]?.working}
        actions={
          <span className={classes.actions}>
            {summary.url && (
              <LinkButton to={summary.url} size="small" color="primary">
                {t('sla.detail.about.openDocument')}
              </LinkButton>
            )}
            {source.isEditable && (
              <LinkButton
                to={editPath({ slaId: summary.id })}
                size="small"
                color="primary"
              >
                {t('sla.detail.about.change')}
              </LinkButton>
            )}
          </span>
        }
      />
      <div className={classes.facts}>
        <FactsList facts={facts} />
      </div>
    </>
  );
}
