import { useState } from 'react';
import Button from '@material-ui/core/Button';
import Menu from '@material-ui/core/Menu';
import MenuItem from '@material-ui/core/MenuItem';
import ArrowDropDown from '@material-ui/icons/ArrowDropDown';
import {
  ModelCardFormat,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../../translation';
import { ModelParts } from '../../ModelParts';
import { ExportDialog } from './ExportDialog';

const FORMATS: readonly ModelCardFormat[] = [
  'hugging-face',
  'model-card-toolkit',
  'cyclonedx',
];

/** Writes the card in a format of others; what that cannot carry is told before the file is saved. */
export function CardExport(parts: ModelParts) {
  const { t } = useTexts(modelCardsTranslationRef);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [format, setFormat] = useState<ModelCardFormat>();
  return (
    <>
      <Button
        size="small"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        endIcon={<ArrowDropDown />}
        onClick={event => setAnchor(event.currentTarget)}
      >
        {t('detail.card.export.open')}
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        getContentAnchorEl={null}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
      >
        {FORMATS.map(id => (
          <MenuItem
            key={id}
            onClick={() => {
              setAnchor(null);
              setFormat(id);
            }}
          >
            {t(`detail.card.export.format.${id}`)}
          </MenuItem>
        ))}
      </Menu>
      {format && (
        <ExportDialog
          {...parts}
          format={format}
          onClose={() => setFormat(undefined)}
        />
      )}
    </>
  );
}
