import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import Button from '@material-ui/core/Button';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  ConfirmDialog,
  ErrorState,
  ProblemError,
  usePutRadarDefinition,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { useMayDefine } from '../editor/useMayDefine';
import { radarRouteRef } from '../routes';
import { trendRadarTranslationRef } from '../translation';

/** Brings a version back, after asking: its text becomes the next version. */
export function RestoreVersion(props: {
  radarId: string;
  version: { version: number; text: string };
  /** Null where the radar is no more. */
  etag: string | null;
}) {
  const { radarId, etag } = props;
  const { version, text } = props.version;
  const { t } = useTexts(trendRadarTranslationRef);
  const navigate = useNavigate();
  const radarPath = useRouteRef(radarRouteRef);
  const may = useMayDefine();
  const put = usePutRadarDefinition();
  const [isOpen, setOpen] = useState(false);
  const named = { version: String(version) };
  const isOff = may !== 'yes';
  const isOvertaken =
    put.error instanceof ProblemError && put.error.status === 412;
  const confirm = () =>
    put.mutate(
      { radarId, text, etag },
      { onSuccess: () => navigate(radarPath({ radarId })) },
    );
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        aria-disabled={isOff}
        onClick={() => {
          if (isOff) return;
          put.reset();
          setOpen(true);
        }}
      >
        {t('history.restore', named)}
      </Button>
      {may === 'no' && <p>{t('history.mayNot')}</p>}
      <ConfirmDialog
        open={isOpen}
        title={t('history.confirmTitle', named)}
        confirm={t('history.confirm')}
        cancel={t('history.cancel')}
        isBusy={put.isPending}
        onCancel={() => setOpen(false)}
        onConfirm={confirm}
      >
        {t('history.confirmText')}
        {put.error && (
          <ErrorState
            title={t('history.failed')}
            error={put.error}
            detail={isOvertaken ? t('history.overtaken') : undefined}
          />
        )}
      </ConfirmDialog>
    </>
  );
}
