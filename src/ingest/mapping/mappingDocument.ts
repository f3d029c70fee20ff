import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { ChaingapError } from '../../domain/errors.js';

/** Why a mapping is refused. */
export type MappingReason =
  | 'NOT_FOUND'
  | 'NOT_UTF8'
  | 'NOT_YAML'
  | 'WRONG_FORM'
  | 'UNKNOWN_ENTRY'
  | 'COLUMN_OR_TEMPLATE'
  | 'AS_WITHOUT_MATCH'
  | 'CREATE_WITHOUT_UNKNOWN'
  | 'UNKNOWN_FORMAT_FILE'
  | 'UNKNOWN_FORMAT_COLUMN'
  | 'MISSING_FORMAT_COLUMN'
  | 'TWICE_STATED'
  | 'BAD_PATTERN'
  | 'BAD_CONSTANT'
  | 'NOT_A_REFERENCE'
  | 'NOT_A_LIST'
  | 'CANNOT_CREATE';

export type MappingPath = readonly (string | number)[];

/** The YAML of a mapping, with the places of its entries. */
export class MappingDocument {
  readonly #lines = new LineCounter();
  readonly #document: Document.Parsed;

  constructor(
    readonly name: string,
    text: string,
  ) {
    // `failsafe`: every scalar is text.
    this.#document = parseDocument(text, { schema: 'failsafe', lineCounter: this.#lines, prettyErrors: false });
    const [error] = this.#document.errors;
    if (error !== undefined) throw mappingInvalid(name, 'NOT_YAML', { line: this.#lines.linePos(error.pos[0]).line, found: error.code });
  }

  get content(): unknown {
    try {
      const content: unknown = this.#document.toJS({ maxAliasCount: 100 });
      return content;
    } catch (error) {
      // Aliases of aliases, which would grow without end, or one that names nothing.
      throw mappingInvalid(this.name, 'NOT_YAML', { found: error instanceof Error ? error.name : '' });
    }
  }

  /** The line on which an entry, or the nearest entry around it, begins. */
  lineOf(path: MappingPath): number {
    for (let length = path.length; length > 0; length -= 1) {
      const node = this.#document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return this.#lines.linePos(node.range[0]).line;
    }
    return 1;
  }

  refuse(reason: MappingReason, path: MappingPath, details: Readonly<Record<string, string>> = {}): ChaingapError {
    return mappingInvalid(this.name, reason, { line: this.lineOf(path), path: path.join('.'), ...details });
  }
}

export function mappingInvalid(file: string, reason: MappingReason, details: Readonly<Record<string, string | number>> = {}): ChaingapError {
  return new ChaingapError('MAPPING_INVALID', `Mapping ${file}: ${reason} ${JSON.stringify(details)}`, { file, reason, ...details });
}
