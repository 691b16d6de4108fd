import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import Button from '@material-ui/core/Button';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  ConfirmDialog,
  ErrorState,
  RadarDefinitionRecord,
  useDeleteRadarDefinition,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { radarsRouteRef } from '../../routes';
import { trendRadarTranslationRef } from '../../translation';

/** Takes a radar away, after asking. */
export function DeleteRadar(props: {
  record: RadarDefinitionRecord;
  etag: string;
  onDeleted(): void;
}) {
  const { record, etag } = props;
  const { t } = useTexts(trendRadarTranslationRef);
  const navigate = useNavigate();
  const radarsPath = useRouteRef(radarsRouteRef);
  const [isOpen, setOpen] = useState(false);
  const remove = useDeleteRadarDefinition();
  const confirm = () =>
    remove.mutate(
      { radarId: record.radarId, etag },
      {
        onSuccess: () => {
          props.onDeleted();
          navigate(radarsPath());
        },
      },
    );
  return (
    <>
      <Button
        size="small"
        onClick={() => {
          remove.reset();
          setOpen(true);
        }}
      >
        {t('editor.remove.open')}
      </Button>
      <ConfirmDialog
        open={isOpen}
        title={t('editor.remove.title', { title: record.title })}
        confirm={t('editor.remove.confirm')}
        cancel={t('editor.remove.cancel')}
        isBusy={remove.isPending}
        onCancel={() => setOpen(false)}
        onConfirm={confirm}
      >
        {t('editor.remove.text')}
        {remove.error && (
          <ErrorState title={t('editor.remove.failed')} error={remove.error} />
        )}
      </ConfirmDialog>
    </>
  );
}
