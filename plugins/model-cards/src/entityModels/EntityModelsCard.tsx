import { makeStyles } from '@material-ui/core/styles';
import { InfoCard, Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  formatNumber,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { ModelLines } from '../parts/ModelLines';
import { modelsRouteRef } from '../routes';
import { modelCardsTranslationRef } from '../translation';
import { EntityModelsAbsent } from './EntityModelsAbsent';
import { useEntityModels } from './useEntityModels';

const LINES = 5;

const useStyles = makeStyles(theme => ({
  foot: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: theme.spacing(2),
    fontSize: 13,
    color: theme.palette.text.secondary,
  },
}));

/** The models that are tied to an entity, those that need somebody first. */
export function EntityModelsCard() {
  const classes = useStyles();
  const { t } = useTexts(modelCardsTranslationRef);
  const models = useEntityModels();
  const list = useRouteRef(modelsRouteRef)();
  const { items, matchingCount } = models;
  return (
    <InfoCard title={t('entityModels.title')}>
      {items.length === 0 ? (
        <EntityModelsAbsent models={models} />
      ) : (
        <>
          <ModelLines models={items.slice(0, LINES)} />
          <div className={classes.foot}>
            {items.some(({ isExample }) => isExample) && (
              <span>{t('entityModels.example')}</span>
            )}
            {items.length > LINES && (
              <Link to={`${list}?entity=${encodeURIComponent(models.entity)}`}>
                {t('entityModels.all', {
                  number: formatNumber(matchingCount ?? items.length),
                })}
              </Link>
            )}
          </div>
        </>
      )}
    </InfoCard>
  );
}
