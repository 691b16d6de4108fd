import Button from '@material-ui/core/Button';
import { Notice, useTexts } from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';

/** Somebody took the radar away meanwhile. Nothing that was written is lost: it can be made anew. */
export function RemovedNotice(props: {
  /** Left out once that is decided. */
  onMakeAnew?: () => void;
}) {
  const { t } = useTexts(trendRadarTranslationRef);
  return (
    <Notice tone="attention" icon="warning">
      <div role="alert">
        <strong>{t('editor.removed.title')}.</strong>{' '}
        {t(props.onMakeAnew ? 'editor.removed.kept' : 'editor.removed.anew')}
      </div>
      {props.onMakeAnew && (
        <Button size="small" onClick={props.onMakeAnew}>
          {t('editor.removed.makeAnew')}
        </Button>
      )}
    </Notice>
  );
}
