import Button from '@material-ui/core/Button';
import {
  EmptyState,
  formatNumber,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../translation';

/** Nobody has defined an SLO: how to. */
export function NoSlos() {
  const { t } = useTexts(sloTranslationRef);
  return (
    <EmptyState
      title={t('list.empty.title')}
      description={
        <>
          {t('list.empty.description')}
          <ul>
            <li>
              {t('list.empty.post', {
                call: <code>POST /api/insights/v1/slo-definitions</code>,
              })}
            </li>
            <li>
              {t('list.empty.files', {
                setting: <code>insights.slos.files</code>,
              })}
            </li>
            <li>
              {t('list.empty.annotation', {
                annotation: <code>almanac.io/slo-definitions</code>,
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
  const { t } = useTexts(sloTranslationRef);
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
