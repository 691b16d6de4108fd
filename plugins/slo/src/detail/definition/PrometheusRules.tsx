import { makeStyles } from '@material-ui/core/styles';
import {
  ErrorState,
  LoadingState,
  SloPrometheusRules,
  usePlainTable,
  useSloPrometheusRules,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { TextBlock } from '../lib/TextBlock';
import { sloTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  faults: {
    margin: theme.spacing(0, 0, 1),
    paddingLeft: theme.spacing(2.5),
    maxWidth: 880,
    fontSize: 14,
    lineHeight: 1.5,
  },
}));

function RulesFaults({ faults }: Pick<SloPrometheusRules, 'faults'>) {
  const classes = useStyles();
  const { t } = useTexts(sloTranslationRef);
  if (faults.length === 0) return null;
  return (
    <ul className={classes.faults}>
      {faults.map(({ objective, severity, detail, howToMend }) => (
        <li key={`${objective} ${detail}`}>
          <strong>
            {[
              t(`detail.definition.rulesFault.${severity}`),
              objective !== null &&
                t('detail.definition.rulesFault.objective', {
                  number: String(objective + 1),
                }),
            ]
              .filter(Boolean)
              .join(', ')}
            :
          </strong>{' '}
          {detail}. {howToMend}
        </li>
      ))}
    </ul>
  );
}

/** Rules that Prometheus loads as they are: the way to a pager. */
export function PrometheusRules({ sloName }: { sloName: string }) {
  const { note } = usePlainTable();
  const { t } = useTexts(sloTranslationRef);
  const { data, error, refetch } = useSloPrometheusRules(sloName);
  if (!data) {
    return error ? (
      <ErrorState
        title={t('detail.definition.failed.rules')}
        error={error}
        stillWorks={t('detail.definition.failed.stillWorks')}
        onRetry={() => void refetch()}
      />
    ) : (
      <LoadingState />
    );
  }
  return (
    <>
      <p className={note}>{t('detail.definition.rulesNote')}</p>
      <RulesFaults faults={data.faults} />
      {data.text === '' ? (
        <p className={note}>{t('detail.definition.noRules')}</p>
      ) : (
        <TextBlock
          text={data.text}
          name={t('detail.definition.rules')}
          file={`${sloName}.rules.yaml`}
        />
      )}
    </>
  );
}
