import type { CardContent, CardFormatId } from '../card/Card';
import type { CardFinding } from './CardFinding';

/** What a text says, or why it says nothing. */
export interface ReadContent {
  /** Null where a finding is an error. */
  readonly content: CardContent | null;
  readonly findings: readonly CardFinding[];
}

/** How to write a text. */
export interface WriteOptions {
  /** Text of the same format that the card was read from: what did not change stays as it is there. */
  readonly original?: string;
  /** Version of the format, where it has several that are written. */
  readonly version?: string;
}

/** A format that cards are read from and written in. */
export interface CardFormat {
  readonly id: CardFormatId;
  readonly title: string;
  /** Versions that are written, the usual one first; empty where there is one only. */
  readonly versions: readonly string[];
  read(text: string): ReadContent;
  write(content: CardContent, options: WriteOptions): string;
  /** JSON pointers to what a readable text holds that cards have no field for. */
  beyondCard(text: string): readonly string[];
}
