import { useState } from 'react';
import Button from '@material-ui/core/Button';
import {
  formatNumber,
  useIsPrinting,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { withoutDirections } from '../../../lib/withoutDirections';
import { modelCardsTranslationRef } from '../../../translation';

const SHOWN_FIRST = 600;

/** A text that means what it says, without marks; of a long one the beginning, and all on demand. */
export function PlainText(props: { text: string }) {
  const text = withoutDirections(props.text);
  const { t } = useTexts(modelCardsTranslationRef);
  const [isWhole, setWhole] = useState(false);
  const isPrinting = useIsPrinting();
  const isLong = text.length > SHOWN_FIRST * 1.5;
  const isCut = isLong && !isWhole && !isPrinting;
  return (
    <span style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
      {isCut ? `${text.slice(0, SHOWN_FIRST)}…` : text}
      {isLong && !isPrinting && (
        <Button
          size="small"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole
            ? t('detail.markdown.less')
            : t('detail.markdown.more', { number: formatNumber(text.length) })}
        </Button>
      )}
    </span>
  );
}
