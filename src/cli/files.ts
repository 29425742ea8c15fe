import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Bilingual } from '../wording/language';
import { CommandFailure } from './command';

/** Why a file cannot be read or written, by the code that the system gives. */
const REASONS: Readonly<Record<string, Bilingual>> = {
  ENOENT: { zh: '文件或目录不存在', en: 'no such file or directory' },
  ENOTDIR: { zh: '路径中有一段不是目录', en: 'part of the path is not a directory' },
  EISDIR: { zh: '这是目录，不是文件', en: 'is a directory, not a file' },
  EACCES: { zh: '没有权限', en: 'permission denied' },
  EPERM: { zh: '没有权限，或文件正在 Excel 中打开', en: 'permission denied, or the file is open in Excel' },
  EBUSY: { zh: '文件正在使用，请先在 Excel 中关闭', en: 'the file is in use; close it in Excel first' },
  EROFS: { zh: '所在磁盘只读', en: 'the disk is read-only' },
  ENOSPC: { zh: '磁盘已满', en: 'the disk is full' },
  ENAMETOOLONG: { zh: '文件名太长', en: 'the file name is too long' },
};

/**
 * Writes the whole file or nothing: into a temporary file beside it, which then takes its place. An existing file is
 * replaced.
 *
 * @throws CommandFailure saying which file and why
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}`);
  try {
    await writeFile(temporary, bytes);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw fileFailure(path, error);
  }
}

/** The bytes of a file. @throws CommandFailure saying which file and why */
export async function readWhole(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw fileFailure(path, error);
  }
}

function fileFailure(path: string, error: unknown): CommandFailure {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const reason = REASONS[code] ?? { zh: code || '未知原因', en: code || 'unknown reason' };
  return new CommandFailure({ zh: `${path}：${reason.zh}`, en: `${path}: ${reason.en}` });
}
