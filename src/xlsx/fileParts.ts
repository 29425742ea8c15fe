import { unzip, zip } from '@cj-tech-master/excelts/archive';

/** The XML files within an .xlsx file that are edited after the workbook library wrote them, by their path. */
export type FileParts = Map<string, Uint8Array>;

export async function readParts(file: Uint8Array): Promise<FileParts> {
  const parts: FileParts = new Map();
  for await (const entry of unzip(file).entries()) parts.set(entry.path, await entry.bytes());
  return parts;
}

export function writeParts(parts: FileParts): Promise<Uint8Array> {
  const archive = zip();
  for (const [path, bytes] of parts) archive.add(path, bytes);
  return archive.bytes();
}

/** Replaces the text of a part; a part that the file does not have stays absent. */
export function editPart(parts: FileParts, path: string, edit: (xml: string) => string): void {
  const bytes = parts.get(path);
  if (bytes) parts.set(path, new TextEncoder().encode(edit(new TextDecoder().decode(bytes))));
}
