import { useRef } from 'react';
import Button from '@material-ui/core/Button';
import { usePermission } from '@backstage/plugin-permission-react';
import { apiContractsAcknowledgePermission } from '@almanac/backstage-plugin-insights-common';
import {
  ErrorState,
  type useAcknowledgeContractChanges,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../../translation';

/** The way to say that one knows of the changes of a definition, for who has not said so. */
export function SayKnown(props: {
  say: ReturnType<typeof useAcknowledgeContractChanges>;
  isSaid: boolean;
}) {
  const { t } = useTexts(apiContractsTranslationRef);
  const { say } = props;
  const status = useRef<HTMLParagraphElement>(null);
  const { allowed, loading, error } = usePermission({
    permission: apiContractsAcknowledgePermission,
  });
  // Where it cannot be asked, the backend's answer decides, and is shown.
  const may = allowed || error !== undefined;
  // The button goes when it was pressed, so the focus has to go elsewhere.
  const sayIt = () =>
    say.mutate({}, { onSuccess: () => status.current?.focus() });
  return (
    <>
      <p ref={status} role="status" tabIndex={-1} style={{ outline: 'none' }}>
        {say.isSuccess && t('contract.known.kept')}
      </p>
      {!props.isSaid && (
        <Button
          size="small"
          variant="outlined"
          aria-disabled={!may || say.isPending}
          onClick={() => may && !say.isPending && sayIt()}
        >
          {t('contract.known.say')}
        </Button>
      )}
      {!props.isSaid && !may && !loading && <p>{t('contract.known.denied')}</p>}
      {say.error && (
        <ErrorState title={t('contract.known.failed')} error={say.error} />
      )}
    </>
  );
}
