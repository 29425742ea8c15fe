/** A piece of a write that goes into one request, with what it adds to its size. */
export interface Part {
  readonly bytes: number;
  queue(): void;
}

/** Below the 5 MB that Excel on the web takes, with room for what surrounds the values. */
const REQUEST = 4_000_000;

/** All parts, in as few round trips as their size allows: one, but for very large sheets. */
export async function sendParts(context: Excel.RequestContext, parts: readonly Part[]): Promise<void> {
  let bytes = 0;
  let count = 0;
  for (const part of parts) {
    if (count > 0 && bytes + part.bytes > REQUEST) break;
    part.queue();
    bytes += part.bytes;
    count++;
  }
  await context.sync();
  if (count < parts.length) await sendParts(context, parts.slice(count));
}
