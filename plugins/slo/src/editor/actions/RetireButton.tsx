import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import Button from '@material-ui/core/Button';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  ConfirmDialog,
  ErrorState,
  SloDefinitionRecord,
  useDeleteSloDefinition,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { slosRouteRef } from '../../routes';
import { sloTranslationRef } from '../../translation';

/** Takes an SLO out of use, after asking. */
export function RetireButton(props: {
  record: SloDefinitionRecord;
  etag: string;
  onRetired(): void;
}) {
  const { record, etag } = props;
  const { t } = useTexts(sloTranslationRef);
  const [isOpen, setOpen] = useState(false);
  const navigate = useNavigate();
  const slosPath = useRouteRef(slosRouteRef);
  const retire = useDeleteSloDefinition(record.name);
  const confirm = async () => {
    try {
      await retire.mutateAsync({ etag });
    } catch {
      // Shown in the dialog.
      return;
    }
    props.onRetired();
    navigate(slosPath());
  };
  return (
    <>
      <Button
        size="small"
        onClick={() => {
          retire.reset();
          setOpen(true);
        }}
      >
        {t('editor.remove.open')}
      </Button>
      <ConfirmDialog
        open={isOpen}
        title={t('editor.remove.title', { title: record.title })}
        confirm={t('editor.remove.confirm')}
        cancel={t('editor.dialog.cancel')}
        isBusy={retire.isPending}
        onCancel={() => setOpen(false)}
        onConfirm={() => void confirm()}
      >
        {t('editor.remove.text')}
        {retire.error && (
          <ErrorState title={t('editor.remove.failed')} error={retire.error} />
        )}
      </ConfirmDialog>
    </>
  );
}
