import { useState } from 'react';
import Button from '@material-ui/core/Button';
import Popover from '@material-ui/core/Popover';
import ArrowDropDown from '@material-ui/icons/ArrowDropDown';
import { useTexts } from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';
import { SavedViewsPanel } from './SavedViewsPanel';

/** Named sets of filters: a button that opens the list of them. */
export function SavedViews() {
  const { t } = useTexts(sloTranslationRef);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = () => setAnchor(null);
  return (
    <>
      <Button
        size="small"
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        endIcon={<ArrowDropDown />}
        onClick={event => setAnchor(event.currentTarget)}
      >
        {t('list.views.open')}
      </Button>
      <Popover
        anchorEl={anchor}
        open={anchor !== null}
        onClose={close}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        PaperProps={{
          role: 'dialog',
          'aria-label': t('list.views.title'),
        }}
      >
        <SavedViewsPanel onOpened={close} />
      </Popover>
    </>
  );
}
