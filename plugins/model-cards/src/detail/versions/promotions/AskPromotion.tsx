import { ReactNode, useState } from 'react';
import Typography from '@material-ui/core/Typography';
import Button from '@material-ui/core/Button';
import { modelCardsWritePermission } from '@almanac/backstage-plugin-insights-common';
import {
  useModelRegistries,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../../translation';
import { useMay } from '../../lib/useMay';
import { ModelParts } from '../../ModelParts';
import { AskPromotionDialog } from './AskPromotionDialog';

/** The way to ask that a version hold an alias, for who may. */
export function AskPromotion(parts: ModelParts) {
  const { t } = useTexts(modelCardsTranslationRef);
  const may = useMay(modelCardsWritePermission);
  const registries = useModelRegistries();
  const [isOpen, setOpen] = useState(false);
  const registry = registries.data?.items.find(
    ({ registry: id }) => id === parts.model.registry,
  );
  // A registry that is not known may be one: its answer decides.
  if (registry?.canMoveAliases === false) {
    return <Quiet>{t('detail.promotion.cannotMove')}</Quiet>;
  }
  if (may === 'no') {
    return <Quiet>{t('detail.promotion.mayNotAsk')}</Quiet>;
  }
  return (
    <>
      <Button
        size="small"
        color="primary"
        data-no-print
        disabled={may === 'checking'}
        onClick={() => setOpen(true)}
      >
        {t('detail.promotion.ask')}
      </Button>
      {isOpen && (
        <AskPromotionDialog {...parts} onClose={() => setOpen(false)} />
      )}
    </>
  );
}

/** Why nothing can be asked for. */
function Quiet({ children }: { children: ReactNode }) {
  return (
    <Typography
      variant="body2"
      color="textSecondary"
      data-no-print
      // The section moves what it holds here to the right, for the words of buttons.
      style={{ marginRight: 5 }}
    >
      {children}
    </Typography>
  );
}
