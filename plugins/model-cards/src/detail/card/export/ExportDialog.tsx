import { useId, useState } from 'react';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import {
  ChoiceGroup,
  ErrorState,
  LoadingState,
  ModelCardExport,
  ModelCardFormat,
  saveFile,
  useModelCard,
  useModelCardExport,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../../translation';
import { ModelParts } from '../../ModelParts';
import { Losses } from './Losses';

const SPEC_VERSIONS = ['1.6', '1.7'] as const;

const TYPES: Record<ModelCardFormat, string> = {
  'hugging-face': 'text/markdown',
  'model-card-toolkit': 'application/json',
  cyclonedx: 'application/json',
};

/** What a format cannot carry of this card, and then its file. */
export function ExportDialog(
  props: ModelParts & { format: ModelCardFormat; onClose(): void },
) {
  const { address, view, format, onClose } = props;
  const titleId = useId();
  const { t } = useTexts(modelCardsTranslationRef);
  const [specVersion, setSpecVersion] = useState<'1.6' | '1.7'>('1.6');
  const written = useModelCardExport(address, {
    format,
    version: view.version,
    ...(format === 'cyclonedx' && { specVersion }),
  });
  // What the page shows already, for what is lost of it.
  const card = useModelCard(address, view.version);
  const save = ({ text, fileName }: ModelCardExport) => {
    saveFile(fileName, new Blob([text], { type: TYPES[format] }));
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      aria-labelledby={titleId}
      maxWidth="sm"
      fullWidth
    >
      <DialogTitle id={titleId}>
        {t('detail.card.export.title', {
          format: t(`detail.card.export.format.${format}`),
        })}
      </DialogTitle>
      <DialogContent>
        {format === 'cyclonedx' && (
          <ChoiceGroup
            name={t('detail.card.export.specVersion')}
            choices={SPEC_VERSIONS.map(id => ({ id, title: id }))}
            chosen={specVersion}
            onChoose={id =>
              setSpecVersion(
                SPEC_VERSIONS.find(known => known === id) ?? specVersion,
              )
            }
          />
        )}
        {written.isPending && <LoadingState shape="text" />}
        {written.error && (
          <ErrorState
            title={t('detail.card.export.failed')}
            error={written.error}
            onRetry={() => void written.refetch()}
          />
        )}
        {written.data && (
          <Losses
            losses={written.data.losses}
            groups={written.data.lossGroups}
            card={card.data?.answer.card}
          />
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('detail.dialog.cancel')}</Button>
        <Button
          color="primary"
          variant="contained"
          disabled={!written.data}
          onClick={() => written.data && save(written.data)}
        >
          {t('detail.card.export.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
