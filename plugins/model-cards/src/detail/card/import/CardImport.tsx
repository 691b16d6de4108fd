import { useState } from 'react';
import Button from '@material-ui/core/Button';
import Tooltip from '@material-ui/core/Tooltip';
import { useTexts } from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../../translation';
import { ReadCard } from '../edit/useFieldEdit';
import { ShownSection } from '../fields/fieldsOfCard';
import { useLeadTo } from '../../lib/useLeadTo';
import { ModelParts } from '../../ModelParts';
import { ImportDialog } from './ImportDialog';

/** The way to take over what a card in a format of others says; where the reader may not, it stays and says why. */
export function CardImport(
  props: ModelParts & {
    /** The card that it is compared with; undefined where nothing can be said on it. */
    card: ReadCard | undefined;
    sections: readonly ShownSection[];
    /** Why nothing can be taken over. */
    whyNot?: string;
  },
) {
  const { card, whyNot, ...parts } = props;
  const { t } = useTexts(modelCardsTranslationRef);
  const leadTo = useLeadTo();
  const [isOpen, setOpen] = useState(false);
  const isOff = card === undefined;
  return (
    <>
      <Tooltip title={whyNot ?? ''}>
        <Button
          size="small"
          aria-haspopup="dialog"
          aria-disabled={isOff}
          style={isOff ? { opacity: 0.7, cursor: 'not-allowed' } : undefined}
          onClick={() => setOpen(!isOff)}
        >
          {t('detail.card.import.open')}
        </Button>
      </Tooltip>
      {isOpen && card && (
        <ImportDialog
          {...parts}
          card={card}
          onClose={taken => {
            setOpen(false);
            if (taken) leadTo(taken);
          }}
        />
      )}
    </>
  );
}
