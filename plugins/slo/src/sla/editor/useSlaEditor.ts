import { useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { sloWritePermission } from '@almanac/backstage-plugin-insights-common';
import {
  formatNumber,
  SloFault,
  useSlaCheck,
} from '@almanac/backstage-plugin-insights-react';
import { useSettled } from '../../detail/whatIf/useSettled';
import { useMay } from '../../lib/useMay';
import { sloTranslationRef } from '../../translation';
import { documentOf } from './documentOf';
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
  const [isAsked, setAsked] = useState(false);
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
    return fields > 0 && !isBehind
      ? t('slaEditor.mendFirst', {
          count: fields,
          number: formatNumber(fields),
        })
      : undefined;
  };
  return {
    ...{ form, text, isChanged, isBehind, faults },
    checkError: check.error,
    change: (changes: Partial<SlaForm>) => {
      setForm(now => ({ ...now, ...changes }));
    },
    setForm,
    /** Marks what is empty and must not be. */
    markAll: () => setAsked(true),
    isDenied: mayWrite === 'no',
    whyNot: whyNot(),
    /** What is wrong at a place of the document, or below it. */
    faultAt: (path: string, value: string): SloFault | undefined =>
      isAsked || value.trim() !== ''
        ? faults.find(fault => fault.path === path)
        : undefined,
  };
}

/** A form of an agreement, with what is wrong in it. */
export type SlaEditor = ReturnType<typeof useSlaEditor>;
