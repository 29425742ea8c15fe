import type { Bilingual, Language } from '../wording/language';

/** What a command sees of the world; tests give their own. */
export interface Terminal {
  readonly language: Language;
  /** Writes to standard output and waits until the reader can take more. */
  readonly print: (text: string) => Promise<void>;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Writes one line to standard error: what was left out, and why. */
  readonly warn: (line: string) => void;
}

/** A command declared as data: usage, help and dispatch are all made from it. */
export interface Command {
  readonly name: string;
  /** Arguments after the name, as the usage line shows them. */
  readonly usage: string;
  readonly summary: Bilingual;
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<void>;
}

/** Wrong usage: exit code 2, and what would be right. */
export class UsageError extends Error {
  constructor(readonly reason: Bilingual) {
    super(reason.en);
  }
}

/** Something outside the command went wrong, such as a file that cannot be read: exit code 1. */
export class CommandFailure extends Error {
  constructor(readonly reason: Bilingual) {
    super(reason.en);
  }
}
