import Button from '@material-ui/core/Button';
import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  EmptyState,
  formatNumber,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { newSloContractRouteRef } from '../routes';
import { sloTranslationRef } from '../translation';

/** Nothing was agreed yet: how to. */
export function NoSlas() {
  const { t } = useTexts(sloTranslationRef);
  const newPath = useRouteRef(newSloContractRouteRef);
  return (
    <EmptyState
      title={t('sla.empty.title')}
      description={
        <>
          {t('sla.empty.description')}
          <ul>
            <li>
              {t('sla.empty.files', {
                setting: <code>insights.slas.files</code>,
              })}
            </li>
            <li>
              {t('sla.empty.post', {
                call: <code>POST /api/insights/v1/slas</code>,
              })}
            </li>
          </ul>
        </>
      }
      action={
        <LinkButton to={newPath()} size="small" variant="outlined">
          {t('sla.empty.write')}
        </LinkButton>
      }
    />
  );
}

/** Filters leave nothing. */
export function NoMatchingSlas(props: { total: number; onClear(): void }) {
  const { t } = useTexts(sloTranslationRef);
  return (
    <EmptyState
      title={t('sla.noMatch.title')}
      description={t('sla.noMatch.description', {
        total: formatNumber(props.total),
      })}
      action={
        <Button size="small" variant="outlined" onClick={props.onClear}>
          {t('sla.filter.clear')}
        </Button>
      }
    />
  );
}
