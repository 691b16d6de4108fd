import {
  Disclosure,
  formatNumber,
  ModelCardChange,
  useIsPrinting,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { useFieldWords } from '../../detail/card/fields/useFieldWords';
import { ChangeList } from '../../detail/lib/ChangeList';
import { modelCardsTranslationRef } from '../../translation';
import { bySection } from './bySection';

/** More differences than these are folded, a section each. */
const FEW = 8;

/** Differences between two cards under the sections that they are in. */
export function ChangesBySection(props: {
  changes: readonly ModelCardChange[];
}) {
  const { changes } = props;
  const { t } = useTexts(modelCardsTranslationRef);
  const words = useFieldWords();
  const isPrinting = useIsPrinting();
  return (
    <>
      {bySection(changes).map(([section, of]) => (
        <Disclosure
          key={section}
          title={t('compare.cards.section', {
            count: of.length,
            number: formatNumber(of.length),
            section: words.section(section),
          })}
          startsOpen={changes.length <= FEW}
          isShown={isPrinting}
        >
          <ChangeList changes={of} />
        </Disclosure>
      ))}
    </>
  );
}
