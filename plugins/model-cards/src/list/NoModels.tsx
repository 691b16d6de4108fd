import Button from '@material-ui/core/Button';
import {
  EmptyState,
  formatNumber,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../translation';

/** No registry has a model: how to have one. */
export function NoModels() {
  const { t } = useTexts(modelCardsTranslationRef);
  return (
    <EmptyState
      title={t('list.empty.title')}
      description={
        <>
          {t('list.empty.description')}
          <ul>
            <li>
              {t('list.empty.mlflow', {
                setting: <code>insights.mlflow</code>,
              })}
            </li>
            <li>
              {t('list.empty.post', {
                call: (
                  <code>
                    {
                      'POST /api/insights/v1/models/built-in/{modelName}/versions'
                    }
                  </code>
                ),
              })}
            </li>
            <li>
              {t('list.empty.annotation', {
                annotation: <code>almanac.io/model-card</code>,
              })}
            </li>
            <li>
              {t('list.empty.files', {
                setting: <code>insights.models.files</code>,
              })}
            </li>
          </ul>
        </>
      }
    />
  );
}

/** Filters leave nothing. */
export function NoMatch(props: { total: number; onClear(): void }) {
  const { t } = useTexts(modelCardsTranslationRef);
  return (
    <EmptyState
      title={t('list.noMatch.title')}
      description={t('list.noMatch.description', {
        total: formatNumber(props.total),
      })}
      action={
        <Button size="small" variant="outlined" onClick={props.onClear}>
          {t('list.noMatch.clear')}
        </Button>
      }
    />
  );
}
