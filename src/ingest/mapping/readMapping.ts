import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { systemCode } from '../systemCode.js';
import { checkMapping } from './checkMapping.js';
import { MAPPING_FILE, type MappingFile } from './mappingFile.js';
import { MappingDocument, mappingInvalid, type MappingReason } from './mappingDocument.js';

/** A mapping that is sound by itself: its names are of the format, its constants are values, its patterns are patterns. */
export interface Mapping {
  readonly document: MappingDocument;
  readonly file: MappingFile;
}

/** Reads a mapping. Throws MAPPING_INVALID with the place in the file. */
export async function readMapping(path: string): Promise<Mapping> {
  const document = new MappingDocument(basename(path), await readText(path));
  const parsed = MAPPING_FILE.safeParse(document.content);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const at = (issue?.path ?? []).filter((part) => typeof part !== 'symbol');
    if (issue?.code === 'unrecognized_keys') throw document.refuse('UNKNOWN_ENTRY', [...at, issue.keys[0] ?? ''], { found: issue.keys.join(', ') });
    throw document.refuse(reasonOf(issue?.message), at, { expected: issue?.message ?? '' });
  }
  checkMapping(document, parsed.data);
  return { document, file: parsed.data };
}

async function readText(path: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw mappingInvalid(basename(path), 'NOT_FOUND', { found: systemCode(error) ?? '' });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw mappingInvalid(basename(path), 'NOT_UTF8');
  }
}

function reasonOf(message: string | undefined): MappingReason {
  return message === 'COLUMN_OR_TEMPLATE' || message === 'AS_WITHOUT_MATCH' || message === 'CREATE_WITHOUT_UNKNOWN' ? message : 'WRONG_FORM';
}
