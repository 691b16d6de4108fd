import { useEffect, useRef, useState } from 'react';
import { sloWritePermission } from '@almanac/backstage-plugin-insights-common';
import {
  formatNumber,
  useInsightsApi,
  useSlaCheck,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { useSettled } from '../../detail/whatIf/useSettled';
import { useMay } from '../../lib/useMay';
import { sloTranslationRef } from '../../translation';
import { documentOf } from './documentOf';
import { faultWord } from './faultWords';
import type { SlaForm } from './SlaForm';

/** The hand rests. */
const DELAY_MS = 400;

/**
 * A form that is being filled in, checked by the backend when the hand rests. What is still empty is marked only once
 * somebody wanted to save.
 *
 * @param start - what it began with, or what others saved meanwhile and was taken over
 */
export function useSlaEditor(start: SlaForm) {
  const { t } = useTexts(sloTranslationRef);
  const [form, setForm] = useState(start);
  const [asked, setAsked] = useState(0);
  const [isChecking, setIsChecking] = useState(false);
  const isAsked = asked > 0;
  const api = useInsightsApi();
  const fieldsRef = useRef<HTMLDivElement>(null);
  const ledRef = useRef(0);
  const mayWrite = useMay(sloWritePermission);
  const text = documentOf(form);
  const settled = useSettled(text, DELAY_MS);
  const check = useSlaCheck(settled);
  const isBehind = text !== settled || check.isFetching;
  const faults = check.data?.faults ?? [];
  // Whoever wanted to save goes on where something is wrong, once that is known.
  useEffect(() => {
    if (isBehind || ledRef.current === asked) return;
    ledRef.current = asked;
    fieldsRef.current
      ?.querySelector<HTMLElement>('[aria-invalid="true"]')
      ?.focus();
  }, [asked, isBehind]);
  const isChanged = text !== documentOf(start);
  const fields = new Set(faults.map(({ path }) => path)).size;
  const whyNot = () => {
    if (mayWrite !== 'yes') return '';
    return isChanged ? undefined : t('editor.save.unchanged');
  };
  const whatIsWrong = () => {
    if (fields === 0 || isBehind) return undefined;
    const said = { count: fields, number: formatNumber(fields) };
    return isAsked
      ? t('slaEditor.mendFirst', said)
      : t('slaEditor.notRight', said);
  };
  const isRight = async () => {
    if (!isBehind) return fields === 0;
    setIsChecking(true);
    try {
      return (await api.analyseSla(text)).faults.length === 0;
    } catch {
      // Saving checks it, too.
      return true;
    } finally {
      setIsChecking(false);
    }
  };
  return {
    ...{ form, text, isChanged, isChecking, faults, fieldsRef },
    checkError: check.error,
    change: (changes: Partial<SlaForm>) => {
      setForm(now => ({ ...now, ...changes }));
    },
    setForm,
    /**
     * Whether what is filled in now may be saved; what was not checked yet is. If not, all that is wrong is marked, what is
     * empty and must not be, too, and the first of it focused.
     */
    maySave: async (): Promise<boolean> => {
      setAsked(times => times + 1);
      return whyNot() === undefined && !isChecking && (await isRight());
    },
    isDenied: mayWrite === 'no',
    /** Why there is nothing to save. */
    whyNot: whyNot(),
    /** How much is wrong. */
    said: whatIsWrong() ?? (isChanged ? t('editor.save.changed') : undefined),
    /** What is wrong with the field of a place of the document, in the words of the form. */
    faultAt: (path: string, value: string): string | undefined => {
      const fault = faults.find(one => one.path === path);
      if (!fault || (!isAsked && value.trim() === '')) return undefined;
      const word = faultWord(fault, value);
      return word
        ? t(`slaEditor.fault.${word}`)
        : `${fault.detail}. ${fault.howToMend}`;
    },
  };
}

/** A form of an agreement, with what is wrong in it. */
export type SlaEditor = ReturnType<typeof useSlaEditor>;
