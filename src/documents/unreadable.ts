import type { Bilingual } from '../wording/language';

/** A document that cannot be read, in one sentence for the user: what is wrong and what to do. */
export class UnreadableDocument extends Error {
  constructor(readonly reason: Bilingual) {
    super(reason.en);
  }
}

export const tooLarge = (): UnreadableDocument =>
  new UnreadableDocument({
    zh: '文件太大（解开后超过上限）。请只保留规划正文，再打开',
    en: 'the document is too large (or grows too large when unpacked); keep only the plan itself and open that',
  });

export const broken = (format: string): UnreadableDocument =>
  new UnreadableDocument({
    zh: `${format} 文件已损坏或不是真正的 ${format}。请在原程序中重新保存，或复制文字粘贴`,
    en: `the ${format} file is broken, or is no ${format}; save it again in its own program, or paste its text`,
  });
