import { useEffect, useRef, useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { sloWritePermission } from '@almanac/backstage-plugin-insights-common';
import {
  formatNumber,
  useSlaCheck,
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
  const { t } = useTranslationRef(sloTranslationRef);
  const [form, setForm] = useState(start);
  const [asked, setAsked] = useState(0);
  const isAsked = asked > 0;
  const fieldsRef = useRef<HTMLDivElement>(null);
  // Whoever wanted to save goes on where something is wrong.
  useEffect(() => {
    if (asked === 0) return;
    fieldsRef.current
      ?.querySelector<HTMLElement>('[aria-invalid="true"]')
      ?.focus();
  }, [asked]);
  const mayWrite = useMay(sloWritePermission);
  const text = documentOf(form);
  const settled = useSettled(text, DELAY_MS);
  const check = useSlaCheck(settled);
  const isBehind = text !== settled || check.isFetching;
  const faults = check.data?.faults ?? [];
  const isChanged = text !== documentOf(start);
  const fields = new Set(faults.map(({ path }) => path)).size;
  const whyNot = () => {
    if (mayWrite !== 'yes') return '';
    if (!isChanged) return t('editor.save.unchanged');
    if (!check.data && !check.error) return t('editor.check.checking');
    if (fields === 0 || isBehind) return undefined;
    const said = { count: fields, number: formatNumber(fields) };
    return isAsked
      ? t('slaEditor.mendFirst', said)
      : t('slaEditor.notRight', said);
  };
  return {
    ...{ form, text, isChanged, isBehind, faults, fieldsRef },
    checkError: check.error,
    change: (changes: Partial<SlaForm>) => {
      setForm(now => ({ ...now, ...changes }));
    },
    setForm,
    /** Marks what is empty and must not be, and goes to the first field that is not right. */
    markAll: () => setAsked(times => times + 1),
    isDenied: mayWrite === 'no',
    whyNot: whyNot(),
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
