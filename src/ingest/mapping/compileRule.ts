import type { SheetCell } from '../sheet.js';
import { compilePattern } from './compilePattern.js';
import type { ColumnRule } from './mappingFile.js';

/** The trimmed cell of a column by its name. */
export type Cells = (column: string) => string;

/** The cell made; or the text for which the rule has no answer; or that the row is left out. */
export type RuleResult = { readonly cell: SheetCell } | { readonly unmapped: string; readonly allowed: readonly string[] } | 'skip';
export type CompiledRule = (cells: Cells) => RuleResult;

/** A rule as a function: take the cell (or fill the template), fit the pattern, look the value up, split the list. */
export function compileRule(rule: ColumnRule): CompiledRule {
  const pattern = rule.match === undefined ? null : compilePattern(rule.match);
  const values = rule.values === undefined ? null : new Map(Object.entries(rule.values));
  const { others = 'error', as = '$&', split } = rule;
  const steps = [
    (text: string): string | null => (pattern === null ? text : pattern.test(text) ? text.replace(pattern, as).trim() : null),
    (text: string): string | null => (values === null ? text : (values.get(text) ?? null)),
  ];
  return (cells) => {
    const given = take(rule, cells);
    let text = given;
    for (const step of steps) {
      if (text === '') break;
      const next = step(text);
      if (next === null && others === 'error') return { unmapped: given, allowed: [...(values?.keys() ?? [])] };
      if (next === null && others === 'skip') return 'skip';
      if (next === null) text = others === 'keep' ? text : '';
      else text = next;
    }
    return { cell: split === undefined ? text : text.split(split).map((item) => item.trim()).filter((item) => item !== '') };
  };
}

/** The cell, or the filled template: empty when one of the cells that it names is. Then `ifEmpty`, a template too. */
function take({ column, template, ifEmpty }: ColumnRule, cells: Cells): string {
  const given = template === undefined ? cells(column ?? '') : fill(template, cells);
  return given === '' && ifEmpty !== undefined ? fill(ifEmpty, cells) : given;
}

function fill(template: string, cells: Cells): string {
  if (templateColumns(template).some((name) => cells(name) === '')) return '';
  return template.replace(PLACEHOLDER, (_whole, name: string) => cells(name));
}

const PLACEHOLDER = /\{([^{}]*)\}/gu;

/** The columns that a template names. */
export function templateColumns(template: string): readonly string[] {
  return Array.from(template.matchAll(PLACEHOLDER), ([, name = '']) => name);
}
