import type { SheetCell } from '../sheet.js';
import { compilePattern } from './compilePattern.js';
import type { ColumnRule } from './mappingFile.js';

/** The trimmed cell of a column by its name. */
export type Cells = (column: string) => string;

/** The cell made, or the text for which the rule has no answer. */
export type RuleResult = { readonly cell: SheetCell } | { readonly unmapped: string; readonly allowed: readonly string[] };
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
      if (next === null) text = others === 'keep' ? text : '';
      else text = next;
    }
    return { cell: split === undefined ? text : text.split(split).map((item) => item.trim()).filter((item) => item !== '') };
  };
}

/** A template is empty when one of the cells that it names is. */
function take({ column, template }: ColumnRule, cells: Cells): string {
  if (template === undefined) return column === undefined ? '' : cells(column);
  const names = [...template.matchAll(/\{([^{}]*)\}/gu)].map(([, name = '']) => name);
  if (names.some((name) => cells(name) === '')) return '';
  return template.replace(/\{([^{}]*)\}/gu, (_whole, name: string) => cells(name));
}
