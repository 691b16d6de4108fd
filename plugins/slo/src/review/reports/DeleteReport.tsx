import { useState } from 'react';
import Button from '@material-ui/core/Button';
import {
  ConfirmDialog,
  ErrorState,
  SloReport,
  useDeleteSloReport,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';

/** Deletes a frozen report, after asking. */
export function DeleteReport({ report }: { report: SloReport }) {
  const { id, title } = report;
  const { t } = useTexts(sloTranslationRef);
  const [isOpen, setOpen] = useState(false);
  const remove = useDeleteSloReport();
  return (
    <>
      <Button
        size="small"
        aria-label={t('review.reports.remove.openOf', { title })}
        onClick={() => {
          remove.reset();
          setOpen(true);
        }}
      >
        {t('review.reports.remove.open')}
      </Button>
      <ConfirmDialog
        open={isOpen}
        title={t('review.reports.remove.title', { title })}
        confirm={t('review.reports.remove.open')}
        cancel={t('review.reports.remove.cancel')}
        isBusy={remove.isPending}
        onCancel={() => setOpen(false)}
        onConfirm={() => remove.mutate(id, { onSuccess: () => setOpen(false) })}
      >
        {t('review.reports.remove.text')}
        {remove.error && (
          <ErrorState
            title={t('review.reports.remove.failed')}
            error={remove.error}
          />
        )}
      </ConfirmDialog>
    </>
  );
}
