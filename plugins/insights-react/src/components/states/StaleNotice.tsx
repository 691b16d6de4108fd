import Button from '@material-ui/core/Button';
import { insightsTranslationRef } from '../../translation/insightsTranslationRef';
import { Notice } from '../Notice/Notice';
import { Time } from '../Time/Time';
import { useTexts } from '../../translation/useTexts';

/**
 * What is on screen is older than it should be, and from when it is.
 *
 * @param props - `lastSuccessAt`: time of the last success; `reason`: why renewing failed
 *
 * @public
 */
export function StaleNotice(props: {
  lastSuccessAt: string;
  reason?: string;
  onRetry?(): void;
}) {
  const { t } = useTexts(insightsTranslationRef);
  const [before, after] = t('stale.text', { time: '\u0000' }).split('\u0000');
  return (
    <Notice
      tone="attention"
      icon="clock"
      action={
        props.onRetry && (
          <Button size="small" color="inherit" onClick={props.onRetry}>
            {t('stale.retry')}
          </Button>
        )
      }
    >
      {before}
      <Time at={props.lastSuccessAt} />
      {after}
      {props.reason && <> {t('stale.reason', { reason: props.reason })}</>}
    </Notice>
  );
}
