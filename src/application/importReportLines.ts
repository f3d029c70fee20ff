import { FACT_MODEL, type FactKind } from '../domain/factModel.js';
import type { NodeLabel } from '../domain/ids.js';
import { NODE_MODEL } from '../domain/nodeModel.js';
import type { RowError } from '../domain/rowError.js';
import type { FileAccount, SheetAccount } from '../ingest/account.js';
import { rowErrorText } from '../messages/rowErrorText.js';
import type { RowCounts, WrittenRows } from '../queries/write/rowsToWrite.js';
import type { ImportReport } from './importFolder.js';

/** Mistakes printed at most; the rest stands in the report file. */
export const SHOWN_ERRORS = 50;

/** The report of an import for the person at the terminal, in Chinese. */
export function importReportLines(report: ImportReport): readonly string[] {
  return [
    ...report.accounts.flatMap(accountLines),
    ...report.ignored.map(({ file, reason }) => `未读 ${file}${reason === null ? '（不是 CSV 表格）' : `：${reason}`}`),
    ...warningLines(report.warnings),
    ...(report.written === null ? errorLines(report.errors) : writtenLines(report, report.written)),
  ];
}

function accountLines({ file, read, empty, skipped, outputs }: FileAccount): readonly string[] {
  const notes = [...(empty > 0 ? [`空行 ${empty}`] : []), ...[...skipped].map(([reason, rows]) => `略过 ${rows}（${reason}）`)];
  const own = outputs.length === 1 && outputs[0]?.sheet.target.file === file && outputs[0].merged + outputs[0].leftOut === 0;
  return [`${file}：${read} 行${notes.length === 0 ? '' : `，${notes.join('，')}`}`, ...(own ? [] : byTarget(outputs).map(sheetLine))];
}

/** Constant rows of a mapping go to one file in many sheets: one line for it. */
function byTarget(outputs: readonly SheetAccount[]): readonly SheetAccount[] {
  const merged: SheetAccount[] = [];
  for (const output of outputs) {
    const last = merged.at(-1);
    if (last?.sheet.target.file === output.sheet.target.file && last.sheet.onlyIfMissing === output.sheet.onlyIfMissing && output.merged + output.leftOut === 0) last.rows += output.rows;
    else merged.push({ ...output });
  }
  return merged;
}

function sheetLine({ sheet, rows, merged, leftOut }: SheetAccount): string {
  const records = rows - merged - leftOut;
  const notes = [...(merged > 0 ? [`合并重复 ${merged}`] : []), ...(leftOut > 0 ? [`按映射略过 ${leftOut}`] : [])];
  return `  → ${sheet.target.file}：${rows} 条，成 ${records} 条记录${notes.length === 0 ? '' : `，${notes.join('，')}`}`;
}

function warningLines(warnings: readonly RowError[]): readonly string[] {
  if (warnings.length === 0) return [];
  return [`提醒 ${warnings.length} 处（不影响导入）：`, ...warnings.slice(0, 10).map((warning) => `  ${rowErrorText(warning, 'zh')}`), ...(warnings.length > 10 ? [`  ……另有 ${warnings.length - 10} 处`] : [])];
}

function errorLines(errors: readonly RowError[]): readonly string[] {
  const totals = new Map<string, number>();
  for (const { code } of errors) totals.set(code, (totals.get(code) ?? 0) + 1);
  const sums = [...totals].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([code, count]) => `${code} ${count}`);
  return [
    `✕ 有 ${errors.length} 处错误，什么也没有写入：`,
    ...errors.slice(0, SHOWN_ERRORS).map((error) => `  ${rowErrorText(error, 'zh')}（${error.code}）`),
    ...(errors.length > SHOWN_ERRORS ? [`  ……另有 ${errors.length - SHOWN_ERRORS} 处；用 --report 文件名 得到全部清单`] : []),
    `合计：${sums.join('，')}`,
  ];
}

function writtenLines({ dryRun, createdByReference, ofOtherSource }: ImportReport, written: WrittenRows): readonly string[] {
  return [
    ...labelCounts('由引用创建（已在备注中注明）', createdByReference),
    ...labelCounts('原由其他来源录入，以本次写明的内容补充或更正', ofOtherSource),
    ...[...written.byKind].map(([kind, counts]) => `  ${KINDS[kind].zh}：${countsText(counts, dryRun)}`),
    dryRun ? `试运行：${countsText(written, true)}；什么也没有写入。` : written.created + written.changed === 0 ? `✓ 没有变化，仍为第 ${written.revision.number} 版。` : `✓ 导入完成：${countsText(written, false)}；现为第 ${written.revision.number} 版。`,
  ];
}

function labelCounts(title: string, counts: ReadonlyMap<NodeLabel, number>): readonly string[] {
  return counts.size === 0 ? [] : [`${title}：${[...counts].map(([label, count]) => `${KINDS[label].zh} ${count}`).join('，')}`];
}

function countsText({ created, changed, unchanged }: RowCounts, dryRun: boolean): string {
  return dryRun ? `将新增 ${created}，将修改 ${changed}，不变 ${unchanged}` : `新增 ${created}，修改 ${changed}，不变 ${unchanged}`;
}

const KINDS: Readonly<Record<NodeLabel | FactKind, { readonly zh: string }>> = { ...NODE_MODEL, ...FACT_MODEL };
