import { FACT_MODEL, type FactKind } from '../domain/factModel.js';
import type { NodeLabel } from '../domain/ids.js';
import { NODE_MODEL } from '../domain/nodeModel.js';
import type { LoadedFolder } from './loadSampleParts.js';
import type { Kept, KeptReason } from './planSampleRemoval.js';
import type { SampleRemovalReport } from './removeSample.js';

/** What stays is named up to here; the rest is counted. */
const SHOWN_KEPT = 50;
const KINDS: Readonly<Record<NodeLabel | FactKind, { readonly zh: string }>> = { ...NODE_MODEL, ...FACT_MODEL };

/** The report of a removal for the person at the terminal, in Chinese. */
export function sampleRemovalLines({ dryRun, removed, kept, revision }: SampleRemovalReport): readonly string[] {
  const total = [...removed.values()].reduce((sum, count) => sum + count, 0);
  return [
    ...[...removed].map(([kind, count]) => `  ${KINDS[kind].zh}：${dryRun ? '将删除' : '删除'} ${count}`),
    ...keptLines(kept, dryRun),
    ...(dryRun
      ? [`试运行：将删除 ${total}，将保留 ${kept.length}；什么也没有删除。`]
      : [
          total === 0 ? `✓ 没有可以删除的示例数据，仍为第 ${revision} 版。` : `✓ 已删除 ${total}；现为第 ${revision} 版。`,
          '以后启动不会再自动装入；要装回来：npx chaingap sample load',
        ]),
  ];
}

function keptLines(kept: readonly Kept[], dryRun: boolean): readonly string[] {
  if (kept.length === 0) return [];
  return [
    `${dryRun ? '将保留' : '保留'} ${kept.length} 项，因为有人改过，或者别的数据用到它们：`,
    ...kept.slice(0, SHOWN_KEPT).map(({ id, name, reason }) => `  ${id}${name === null ? '' : ` ${name}`}：${reasonText(reason)}`),
    ...(kept.length > SHOWN_KEPT ? [`  ……另有 ${kept.length - SHOWN_KEPT} 项`] : []),
    '要连它们一起删除，先删去用到它们的关系，再运行一次；改过的请自行删除。',
  ];
}

function reasonText(reason: KeptReason): string {
  switch (reason.kind) {
    case 'EDITED':
      return `${reason.at.slice(0, 10)} 由 ${reason.actor} 改过（${reason.origin}）`;
    case 'USED':
      return `来源为“${reason.source}”的关系用到它（${reason.fact}）`;
    case 'BELONGS':
      return `${reason.of} 属于它`;
  }
}

/** The report of a load, in the order in which folders were loaded. */
export function sampleLoadLines(loaded: readonly LoadedFolder[], dryRun: boolean): readonly string[] {
  return loaded.map(({ folder, written }) => {
    if (written === null) return `${folder}：要等前面的部分装入后才能核对`;
    const { created, changed, unchanged } = written;
    return dryRun ? `${folder}：将新增 ${created}，将修改 ${changed}，不变 ${unchanged}` : `${folder}：新增 ${created}，修改 ${changed}，不变 ${unchanged}`;
  });
}
