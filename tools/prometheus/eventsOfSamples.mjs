/**
 * What counters say by themselves: from sample to sample of a window, the last one before it included, what was added; a
 * counter that is lower than before began anew from zero.
 *
 * @param startSeconds, endSeconds the window; samples at its start are before it
 */
export class EventsOfSamples {
  #series = new Map();

  constructor(startSeconds, endSeconds) {
    this.startSeconds = startSeconds;
    this.endSeconds = endSeconds;
  }

  /** Reads text of `requestCounters` and passes it on. */
  *watch(openMetrics) {
    for (const text of openMetrics) {
      for (const line of text.split('\n')) this.#read(line);
      yield text;
    }
  }

  #read(line) {
    const [name, value, at] = line.split(' ');
    const seconds = Number(at);
    if (line.startsWith('#') || !(seconds <= this.endSeconds)) return;
    const now = Number(value);
    const series = this.#seriesOf(name, now);
    if (seconds > this.startSeconds) {
      series.events += now >= series.last ? now - series.last : now;
    }
    series.last = now;
  }

  #seriesOf(name, first) {
    const known = this.#series.get(name);
    if (known) return known;
    const series = { events: 0, last: first };
    // A copy, since a part of a text keeps all of it in memory.
    this.#series.set(Buffer.from(name).toString(), series);
    return series;
  }

  /** Events of the window, of the series of a service and a code. */
  of(service, code) {
    return this.#series.get(
      `http_requests_total{service="${service}",code="${code}"}`,
    ).events;
  }
}
