import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import Button from '@material-ui/core/Button';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  ConfirmDialog,
  ErrorState,
  SlaRecord,
  useDeleteSla,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloContractsRouteRef } from '../../routes';
import { sloTranslationRef } from '../../translation';

/** Takes an agreement out of use, after asking. */
export function RetireSla(props: { record: SlaRecord; etag: string }) {
  const { record, etag } = props;
  const { t } = useTexts(sloTranslationRef);
  const [isOpen, setOpen] = useState(false);
  const navigate = useNavigate();
  const slasPath = useRouteRef(sloContractsRouteRef)();
  const retire = useDeleteSla(record.id);
  return (
    <>
      <Button
        size="small"
        onClick={() => {
          retire.reset();
          setOpen(true);
        }}
      >
        {t('slaEditor.retire.open')}
      </Button>
      <ConfirmDialog
        open={isOpen}
        title={t('slaEditor.retire.title', { title: record.agreement.title })}
        confirm={t('slaEditor.retire.confirm')}
        cancel={t('editor.dialog.cancel')}
        isBusy={retire.isPending}
        onCancel={() => setOpen(false)}
        onConfirm={() =>
          retire.mutate({ etag }, { onSuccess: () => navigate(slasPath) })
        }
      >
        {t('slaEditor.retire.text')}
        {retire.error && (
          <ErrorState
            title={t('slaEditor.retire.failed')}
            error={retire.error}
          />
        )}
      </ConfirmDialog>
    </>
  );
}
