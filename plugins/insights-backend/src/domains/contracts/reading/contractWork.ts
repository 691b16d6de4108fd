import {
  compareContracts,
  type ComparedContract,
} from '../model/compareContracts';
import type { ContractText } from '../model/ContractReading';
import {
  compareLines,
  type ComparedLines,
  type LineLayout,
} from '../model/lines/compareLines';
import { uniformText } from '../model/lines/uniformText';
import type { Outline } from '../deprecations/model/Outline';
import { outlineOf } from '../deprecations/model/outlineOf';
import { bufCompiler } from './buf/bufCompiler';
import { createReadOnce } from './createReadOnce';

/*
 * What a worker thread can be asked to do; the module that it loads. Requests and results cross the threads, so they are
 * plain data.
 */

/** Two definitions, of which the first may be missing. */
export interface ContractsToCompare {
  readonly before: ContractText | null;
  readonly after: ContractText;
  /** Instant that the second is there from, ISO 8601 in UTC. */
  readonly since: string;
  /** Characters of a definition that are read at most; as many as the readers read, when left out. */
  readonly mostCharacters?: number;
}

/** Two definitions whose lines are compared. */
export interface ContractLinesToCompare extends ContractsToCompare {
  readonly before: ContractText;
  readonly layout: LineLayout;
}

/** Reads the second, and tells what changed since the first. */
export function compareTexts({
  before,
  after,
  since,
  mostCharacters,
}: ContractsToCompare): Promise<ComparedContract> {
  const ports = { ...readers(), mostCharacters };
  return compareContracts(before, after, dayOf(since), ports);
}

/** Tells which lines differ. */
export function compareTextLines({
  since,
  mostCharacters,
  ...task
}: ContractLinesToCompare): Promise<ComparedLines> {
  const ports = { ...readers(), mostCharacters };
  return compareLines({ ...task, today: dayOf(since) }, ports);
}

/** What a definition offers. @throws Error for what cannot be read */
export function outlineText(text: ContractText): Promise<Outline> {
  return outlineOf(text, readers());
}

/** The text as JSON of two spaces; undefined where it is neither JSON nor YAML. */
export function uniformTextOf(text: string): string | undefined {
  return uniformText(text);
}

const readOnce = createReadOnce();

function readers() {
  return { protobuf: bufCompiler(), readOnce };
}

function dayOf(instant: string): string {
  return instant.slice(0, 'YYYY-MM-DD'.length);
}
