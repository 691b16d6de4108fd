import { makeStyles } from '@material-ui/core/styles';
import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  Disclosure,
  FactsList,
  PagePart,
  PageSection,
  SloDetail,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloEditRouteRef } from '../../routes';
import { Objective } from '../SloParts';
import { sloTranslationRef } from '../../translation';
import { DefinitionText } from './DefinitionText';
import { DefinitionVersions } from './DefinitionVersions';
import { DefinitionWarnings } from './DefinitionWarnings';
import { PrometheusRules } from './PrometheusRules';
import { useDefinitionFacts } from './useDefinitionFacts';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(3),
  },
}));

/** What is promised, as it reads and as it is written; what it said before; and what Prometheus makes of it. */
export function DefinitionSection(props: {
  slo: SloDetail;
  objective: Objective | undefined;
}) {
  const { slo } = props;
  const classes = useStyles();
  const { t } = useTexts(sloTranslationRef);
  const editPath = useRouteRef(sloEditRouteRef);
  const facts = useDefinitionFacts(slo, props.objective);
  return (
    <PageSection
      anchor="definition"
      title={t('detail.definition.title')}
      actions={
        slo.source.isEditable && (
          <LinkButton
            to={editPath({ sloName: slo.name })}
            size="small"
            color="primary"
          >
            {t('detail.definition.edit')}
          </LinkButton>
        )
      }
    >
      <div className={classes.root}>
        <FactsList facts={facts} />
        <PagePart anchor="warnings" title={t('detail.definition.warnings')}>
          <DefinitionWarnings warnings={slo.warnings} />
        </PagePart>
        <div>
          <Disclosure title={t('detail.definition.text')}>
            <DefinitionText sloName={slo.name} />
          </Disclosure>
          <Disclosure title={t('detail.definition.versions')}>
            <DefinitionVersions sloName={slo.name} />
          </Disclosure>
          <Disclosure title={t('detail.definition.rules')}>
            <PrometheusRules sloName={slo.name} />
          </Disclosure>
        </div>
      </div>
    </PageSection>
  );
}
