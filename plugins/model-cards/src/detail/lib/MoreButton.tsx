import Button from '@material-ui/core/Button';
import {
  formatNumber,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../translation';

/** Leads to what a list has not shown yet; nothing where it has shown all. */
export function MoreButton(props: { left: number; onMore(): void }) {
  const { t } = useTexts(modelCardsTranslationRef);
  if (props.left <= 0) return null;
  return (
    <Button size="small" onClick={props.onMore}>
      {t('detail.more', { number: formatNumber(props.left) })}
    </Button>
  );
}
