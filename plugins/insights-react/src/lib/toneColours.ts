import type { PaletteMode } from './categoricalPalette';

/** What a state asks of the reader. `act` alone is red. @public */
export type Tone = 'good' | 'info' | 'neutral' | 'attention' | 'act';

/** The two colours that a state is shown in. @public */
export interface ToneColours {
  /** Of the word and the icon; at least 4.5 : 1 on `surface` (WCAG 2.2, 1.4.3). */
  text: string;
  /** Behind them. */
  surface: string;
}

/** The colours of states, for each theme. */
export const toneColours: Record<PaletteMode, Record<Tone, ToneColours>> = {
  light: {
    good: { text: '#1B6B3A', surface: '#E5F4EA' },
    info: { text: '#3A4EB8', surface: '#ECEEFA' },
    neutral: { text: '#4A525D', surface: '#ECEFF3' },
    attention: { text: '#855200', surface: '#FDF1DA' },
    act: { text: '#B3261E', surface: '#FCE9E7' },
  },
  dark: {
    good: { text: '#7FD29B', surface: '#16301F' },
    info: { text: '#A9B6FF', surface: '#262D4A' },
    neutral: { text: '#C3CAD4', surface: '#2A313A' },
    attention: { text: '#F2BE5C', surface: '#35290F' },
    act: { text: '#FF9C94', surface: '#411B18' },
  },
};
