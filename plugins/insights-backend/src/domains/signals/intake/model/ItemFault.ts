import type { Fault } from '../../model/Fault';

/** What is wrong with one item of a request, and where in it. */
export interface ItemFault extends Fault {
  /** JSON pointer into the item; empty for the whole. */
  readonly pointer: string;
}

/** An item that was not kept. */
export interface RejectedItem {
  /** Line of the body, or place in the list, from 1. */
  readonly line: number;
  readonly pointer: string;
  readonly detail: string;
  readonly howToMend: string;
}

/** Says of an item which one it is. */
export function rejectedItem(line: number, fault: ItemFault): RejectedItem {
  const { pointer, reason: detail, howToMend } = fault;
  return { line, pointer, detail, howToMend };
}
