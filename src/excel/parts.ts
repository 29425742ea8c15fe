/** A piece of a write or of a reading that goes into one request. */
export interface Part<Result = void> {
  /** What it adds to the larger of request and answer. */
  readonly bytes: number;
  queue(): Result;
}

/** Work that takes several requests tells how far it is, and can be broken off between two of them. */
export interface WriteOptions {
  /** Honoured until Excel is given the last request: what it does then is one step, not to be broken off. */
  readonly signal: AbortSignal;
  /** `done` of `total` steps. */
  readonly onProgress: (done: number, total: number) => void;
}

/** Below the 5 MB that Excel on the web takes and gives, with room for what surrounds the values. */
const REQUEST = 4_000_000;

/** What values weigh when they are sent. */
export const bytesOf = (cells: unknown): number => new TextEncoder().encode(JSON.stringify(cells)).length;

/**
 * All parts in as few round trips as their size allows: one, but for very large sets.
 *
 * @returns what the parts gave, in their order
 * @throws the signal's reason, before the next request is sent
 */
export function sendParts<Result>(
  context: Excel.RequestContext,
  parts: readonly Part<Result>[],
  { signal, onProgress }: Partial<WriteOptions> = {},
): Promise<Result[]> {
  const requests = inRequests(parts);
  const send = async (done: number): Promise<Result[]> => {
    // Reading was the first step.
    onProgress?.(1 + done, 1 + requests.length);
    signal?.throwIfAborted();
    const results = (requests[done] ?? []).map((part) => part.queue());
    await context.sync();
    return done + 1 < requests.length ? [...results, ...(await send(done + 1))] : results;
  };
  return send(0);
}

function inRequests<Result>(parts: readonly Part<Result>[]): Part<Result>[][] {
  const requests: Part<Result>[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const part of parts) {
    if (bytes + part.bytes > REQUEST) {
      requests.push([]);
      bytes = 0;
    }
    requests.at(-1)?.push(part);
    bytes += part.bytes;
  }
  return requests;
}
