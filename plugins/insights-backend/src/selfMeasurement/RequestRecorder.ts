import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from '../platform/Clock';
import { endOfRequest, type SeenAnswer } from './model/endOfRequest';
import { MinuteCounts, type MinuteRow } from './model/MinuteCounts';
import { PluginIds } from './model/PluginIds';

/** Where Node tells of every request that any HTTP server of the process begins with. */
const REQUEST_START = 'http.server.request.start';

const MINUTE_MILLISECONDS = 60_000;

/** What is published there; Node publishes more. */
interface RequestStart {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** What a recorder needs. */
export interface RequestRecorderOptions {
  readonly clock: Clock;
  /** Milliseconds on a clock that only goes forward, e.g. `performance.now`. */
  readonly elapsed: () => number;
}

/**
 * Counts the requests to all HTTP servers of this process, by minute and plugin, without standing in their way.
 *
 * It keeps status and duration alone: no path, no user, no body. A request counts in the minute in which it ended.
 */
export class RequestRecorder {
  private readonly pluginIds = new PluginIds();
  private counts = new MinuteCounts();

  constructor(private readonly options: RequestRecorderOptions) {}

  start(): void {
    subscribe(REQUEST_START, this.onStart);
    this.noteMinute();
  }

  stop(): void {
    unsubscribe(REQUEST_START, this.onStart);
  }

  /** Notes that this minute is recorded, even if nobody asks for anything. */
  noteMinute(): void {
    this.counts.noteMinute(this.minute());
  }

  /** What was counted since the last call. */
  take(): MinuteRow[] {
    const rows = this.counts.rows();
    this.counts = new MinuteCounts();
    return rows;
  }

  private readonly onStart = (message: unknown): void => {
    const { request, response } = message as RequestStart;
    // Routers rewrite the URL of the request on its way.
    const { url = '', method = '' } = request;
    const begin = this.options.elapsed();
    // It comes once for every request, also where the connection is lost; `finish` does not.
    response.once('close', () => {
      const milliseconds = this.options.elapsed() - begin;
      this.count(url, { method, milliseconds, ...seenOf(response) });
    });
  };

  private count(url: string, answer: SeenAnswer): void {
    const pluginId = this.pluginIds.idOf(url, {
      status: answer.status,
      isPage: answer.contentType.startsWith('text/html'),
    });
    const end = endOfRequest(answer);
    if (pluginId && end) this.counts.add(this.minute(), pluginId, end);
  }

  private minute(): number {
    return Math.floor(this.options.clock.now().getTime() / MINUTE_MILLISECONDS);
  }
}

function seenOf(response: ServerResponse) {
  return {
    // Before anything is sent the status says 200.
    status: response.headersSent ? response.statusCode : undefined,
    contentType: String(response.getHeader('content-type') ?? ''),
    isWhole: response.writableFinished,
  };
}
