import Button from '@material-ui/core/Button';
import {
  Notice,
  StaleNotice,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../translation';

/**
 * Says that a part of what happened could not be read, and from when it is, if it ever could.
 *
 * @param props - `readAt`: when that part was last answered, in milliseconds since 1970; 0 before
 */
export function PartNotice(props: {
  readAt: number;
  reason: string;
  onRetry(): void;
}) {
  const { readAt, reason, onRetry } = props;
  const { t } = useTexts(modelCardsTranslationRef);
  if (readAt > 0) {
    const lastSuccessAt = new Date(readAt).toISOString();
    return <StaleNotice {...{ lastSuccessAt, reason, onRetry }} />;
  }
  return (
    <Notice
      tone="attention"
      icon="warning"
      action={
        <Button size="small" color="inherit" onClick={onRetry}>
          {t('detail.audit.retry')}
        </Button>
      }
    >
      {reason}
    </Notice>
  );
}
