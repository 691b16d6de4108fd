import { useRef, useState } from 'react';
import Button from '@material-ui/core/Button';
import { formatCount } from '@almanac/backstage-plugin-insights-common';
import {
  formatBytes,
  Notice,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../../translation';
import { CardSourceText } from './CardSourceText';
import { MOST_CARD_CHARACTERS } from './MOST_CARD_CHARACTERS';

const KINDS = '.md,.markdown,.json,text/markdown,application/json';

/** A character of UTF-8 takes four bytes at most; what is longer is not even opened. */
const MOST_BYTES = MOST_CARD_CHARACTERS * 4;

/** Chooses a file with a card, and reads its text in the browser. */
export function CardFileChoice(props: {
  onChoose(chosen: CardSourceText): void;
}) {
  const { t } = useTexts(modelCardsTranslationRef);
  const input = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<string>();
  const choose = async (file: File) => {
    setFault(undefined);
    if (file.size > MOST_BYTES) {
      setFault(
        t('detail.card.import.fileTooLarge', {
          file: file.name,
          size: formatBytes(file.size),
          characters: formatCount(MOST_CARD_CHARACTERS),
        }),
      );
      return;
    }
    try {
      props.onChoose({ text: await file.text(), file: file.name });
    } catch {
      // Moved or changed since it was chosen.
      setFault(t('detail.card.import.fileUnread', { file: file.name }));
    }
  };
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        style={{ marginBottom: 8 }}
        onClick={() => input.current?.click()}
      >
        {t('detail.card.import.choose')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={KINDS}
        aria-label={t('detail.card.import.file')}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file can be chosen again, once it was mended.
          target.value = '';
          if (file) void choose(file);
        }}
      />
      {fault && (
        <Notice tone="act" icon="warning">
          {fault}
        </Notice>
      )}
    </>
  );
}
