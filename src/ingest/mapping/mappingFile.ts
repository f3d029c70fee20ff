import { z } from 'zod';

/*
 * The form of a mapping file. Its YAML is read without types (every scalar is text): 710000 and 0001 are keys, and
 * what a value must be is said by the field that it goes to.
 */
const text = z.string().trim().min(1);
const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
const textMap = z.record(z.string(), z.string());

/** What becomes of a cell that `match` does not fit or `values` does not list; with `skip` the row is left out, and counted. */
const others = z.enum(['error', 'keep', 'empty', 'skip']);

const rule = z
  .strictObject({
    column: text.optional(),
    template: text.optional(),
    ifEmpty: text.optional(),
    match: text.optional(),
    as: text.optional(),
    values: textMap.optional(),
    others: others.optional(),
    split: z.string().min(1).optional(),
    unknown: z.enum(['error', 'skip', 'create']).optional(),
    create: z.strictObject({ label: text.optional(), values: textMap.optional() }).optional(),
  })
  .refine((given) => (given.column === undefined) !== (given.template === undefined), 'COLUMN_OR_TEMPLATE')
  .refine((given) => given.as === undefined || given.match !== undefined, 'AS_WITHOUT_MATCH')
  .refine((given) => given.create === undefined || given.unknown === 'create', 'CREATE_WITHOUT_UNKNOWN');

const output = z.strictObject({
  file: text,
  each: z.strictObject({ column: text, split: z.string().min(1) }).optional(),
  columns: z.record(text, z.union([text.transform((column): z.infer<typeof rule> => ({ column })), rule])).default({}),
  constants: textMap.default({}),
  repeats: z.enum(['error', 'merge']).default('error'),
  onlyIfMissing: flag.default(false),
});

const skip = z.strictObject({ column: text, is: z.array(z.string()).min(1), reason: text });

const source = z.strictObject({
  into: z.array(output).min(1),
  ignore: textMap.default({}),
  skip: z.array(skip).default([]),
});

const constantRows = z.strictObject({
  file: text,
  onlyIfMissing: flag.default(false),
  constants: textMap.default({}),
  rows: z.array(textMap).min(1),
});

export const MAPPING_FILE = z.strictObject({
  version: z.literal('1'),
  source: text.optional(),
  rows: z.array(constantRows).default([]),
  files: z.record(text, source),
  ignore: textMap.default({}),
});

/** A mapping as it is written, defaults filled in. */
export type MappingFile = z.infer<typeof MAPPING_FILE>;
export type SourceRule = MappingFile['files'][string];
export type OutputRule = SourceRule['into'][number];
export type ColumnRule = OutputRule['columns'][string];
