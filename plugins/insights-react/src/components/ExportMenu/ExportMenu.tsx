import Button from '@material-ui/core/Button';
import Menu from '@material-ui/core/Menu';
import MenuItem from '@material-ui/core/MenuItem';
import ArrowDropDown from '@material-ui/icons/ArrowDropDown';
import { useState } from 'react';
import { insightsTranslationRef } from '../../translation/insightsTranslationRef';
import { SaveFailure } from './SaveFailure';
import { useTexts } from '../../translation/useTexts';

/** A form that a thing can be saved in. @public */
export type ExportFormat = 'csv' | 'ics' | 'json' | 'png' | 'svg';

/**
 * Saves what is on the page; where that fails, a line beside the button says so, and why.
 *
 * @param props - one function for each format that is offered, in the order of the menu; `unavailable`: why one of them
 *   cannot be saved now, told in its place
 *
 * @public
 */
export function ExportMenu(props: {
  formats: Partial<Record<ExportFormat, () => void | Promise<void>>>;
  unavailable?: Partial<Record<ExportFormat, string>>;
  disabled?: boolean;
}) {
  const { t } = useTexts(insightsTranslationRef);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [failure, setFailure] = useState<unknown>();
  const offered = (['csv', 'ics', 'json', 'png', 'svg'] as const).flatMap(
    format => {
      const save = props.formats[format];
      return save ? [{ format, save }] : [];
    },
  );
  const choose = async (save: () => void | Promise<void>) => {
    setAnchor(null);
    setFailure(undefined);
    try {
      await save();
    } catch (error) {
      setFailure(error);
    }
  };
  return (
    <>
      <Button
        size="small"
        disabled={props.disabled}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        endIcon={<ArrowDropDown />}
        onClick={event => setAnchor(event.currentTarget)}
      >
        {t('exports.open')}
      </Button>
      {failure !== undefined && <SaveFailure error={failure} />}
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        getContentAnchorEl={null}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
      >
        {offered.map(({ format, save }) => (
          <MenuItem
            key={format}
            disabled={props.unavailable?.[format] !== undefined}
            onClick={() => choose(save)}
          >
            {[t(`exports.${format}`), props.unavailable?.[format]]
              .filter(Boolean)
              .join(': ')}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
