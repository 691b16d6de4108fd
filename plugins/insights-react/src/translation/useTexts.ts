import {
  TranslationRef,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import type { Translate } from './Translate';

/**
 * The texts of a translation ref in the language of the reader. It is `useTranslationRef` with a type that costs a
 * compiler nothing: that of Backstage looks at every key of the ref at each use of one, which took two minutes here.
 *
 * @public
 */
export function useTexts<TMessages extends { readonly [key: string]: string }>(
  ref: TranslationRef<string, TMessages>,
): { t: Translate<TMessages> } {
  const { t } = useTranslationRef(ref);
  return { t: t as unknown as Translate<TMessages> };
}
