import { useCallback, useMemo } from 'react';
import { plainWord, useTexts } from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../../translation';
import { fieldMessages } from './messages';

type Translate = (key: string) => string;

/** `intendedUse` reads "Intended use". */
const spaced = (name: string) =>
  plainWord(name.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`));

/** What sections, fields and columns are called; those of a newer backend as they are called there. */
export function useFieldWords() {
  const { t } = useTexts(modelCardsTranslationRef);
  // The keys are made of names that are data.
  const say = t as unknown as Translate;
  const section = useCallback(
    (name: string) =>
      Object.hasOwn(fieldMessages.sections, name)
        ? say(`detail.card.field.sections.${name}`)
        : spaced(name),
    [say],
  );
  const field = useCallback(
    (sectionName: string, name: string) => {
      const known: Record<
        string,
        Record<string, string>
      > = fieldMessages.fields;
      return Object.hasOwn(known, sectionName) &&
        Object.hasOwn(known[sectionName], name)
        ? say(`detail.card.field.fields.${sectionName}.${name}`)
        : spaced(name);
    },
    [say],
  );
  const column = useCallback(
    (title: string) =>
      Object.hasOwn(fieldMessages.columns, title)
        ? say(`detail.card.field.columns.${title}`)
        : spaced(title),
    [say],
  );
  return useMemo(() => ({ section, field, column }), [section, field, column]);
}
