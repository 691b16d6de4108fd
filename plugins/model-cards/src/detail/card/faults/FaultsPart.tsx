import {
  Disclosure,
  ModelCardFault,
  Notice,
  useIsPrinting,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../../translation';
import { FaultTable } from './FaultTable';

/** What is wrong in the files that the card is composed of: a file with errors has no part in it. */
export function FaultsPart({ faults }: { faults: readonly ModelCardFault[] }) {
  const { t } = useTexts(modelCardsTranslationRef);
  const isPrinting = useIsPrinting();
  if (faults.length === 0) return null;
  const errors = faults.filter(({ severity }) => severity === 'error');
  const files = new Set(errors.map(({ source }) => source));
  return (
    <>
      {files.size > 0 && (
        <Notice tone="attention" icon="warning">
          {t('detail.card.faults.leftOut', {
            count: files.size,
            files: [...files].join(', '),
          })}
        </Notice>
      )}
      <Disclosure
        title={t('detail.card.faults.title', { count: faults.length })}
        startsOpen={files.size > 0}
        isShown={isPrinting}
      >
        <FaultTable faults={faults} />
      </Disclosure>
    </>
  );
}
