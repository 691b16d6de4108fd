import { ErrorPage } from '@backstage/core-components';
import {
  NotFoundErrorPage,
  swappableComponentsApiRef,
  useApiHolder,
} from '@backstage/frontend-plugin-api';
import { insightsTranslationRef } from '../../translation/insightsTranslationRef';
import { useTexts } from '../../translation/useTexts';

/**
 * What stands at an address that no page has: the portal's own page for it; on the old frontend system, where that one renders
 * nothing, Backstage's.
 *
 * @public
 */
export function UnknownPage() {
  const { t } = useTexts(insightsTranslationRef);
  const isOnNewSystem =
    useApiHolder().get(swappableComponentsApiRef) !== undefined;
  return isOnNewSystem ? (
    <NotFoundErrorPage />
  ) : (
    <ErrorPage status="404" statusMessage={t('unknownPage.message')} />
  );
}
