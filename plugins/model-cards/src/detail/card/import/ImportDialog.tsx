import { useState } from 'react';
import {
  ModelCard,
  ModelCardResult,
  useReadModelCard,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../../translation';
import { ReadCard } from '../edit/useFieldEdit';
import { ShownSection } from '../fields/fieldsOfCard';
import { ModelParts } from '../../ModelParts';
import { CardSourceText } from './CardSourceText';
import { ReadStep } from './ReadStep';
import { TakeStep } from './TakeStep';

const isCard = (
  result: ModelCardResult | undefined,
): result is ModelCardResult & { card: ModelCard } => !!result?.card;

/** Reads a card in a format of others, and then takes over of it what the reader chooses. */
export function ImportDialog(
  props: ModelParts & {
    card: ReadCard;
    sections: readonly ShownSection[];
    /** `taken`: pointer to the first field that was taken over. */
    onClose(taken?: string): void;
  },
) {
  const { t } = useTexts(modelCardsTranslationRef);
  const [chosen, setChosen] = useState<CardSourceText>({
    text: '',
    file: undefined,
  });
  const read = useReadModelCard();
  const source = chosen.file ?? t('detail.card.import.pasted');
  const { data } = read;
  if (isCard(data)) {
    return (
      <TakeStep {...props} result={data} source={source} onBack={read.reset} />
    );
  }
  return (
    <ReadStep
      chosen={chosen}
      faults={data?.faults ?? []}
      failure={read.error}
      isBusy={read.isPending}
      onChoose={next => {
        setChosen(next);
        read.reset();
      }}
      onRead={() => read.mutate({ cards: [{ text: chosen.text, source }] })}
      onClose={() => props.onClose()}
    />
  );
}
