import { useState } from 'react';
import Button from '@material-ui/core/Button';
import { useTexts } from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../translation';
import type { Sides } from '../useSides';
import { FindModel } from './FindModel';

/** Adds a model to the comparison; its version is chosen afterwards. */
export function AddSide(props: { sides: Sides; startsOpen?: boolean }) {
  const { sides } = props;
  const { t } = useTexts(modelCardsTranslationRef);
  const [isOpen, setOpen] = useState(props.startsOpen ?? false);
  if (sides.isFull) return null;
  if (!isOpen) {
    return (
      <Button size="small" variant="outlined" onClick={() => setOpen(true)}>
        {t('compare.add.open')}
      </Button>
    );
  }
  return (
    <FindModel
      onFound={model => {
        sides.add(model);
        setOpen(false);
      }}
      onClose={props.startsOpen ? undefined : () => setOpen(false)}
    />
  );
}
