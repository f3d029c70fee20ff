import { factKey } from '../../src/domain/factKey.js';
import type { FactKind } from '../../src/domain/factModel.js';
import { LINK_FORMS } from '../../src/domain/linkForms.js';
import type { Random } from './randomGraph/random.js';

interface ModelFact {
  readonly kind: FactKind;
  readonly from: string;
  readonly to: string;
  readonly segment: string | null;
  readonly note: string | null;
}

/** A graph as plain maps, and what edits of it come to, by the words of docs/editing.md: nothing of the service's judgement. */
export class EditModel {
  nodes = new Map<string, string>();
  facts = new Map<string, ModelFact>();

  /** Whether a request is right; if it is, it is carried out. */
  apply(edits: readonly PlainEdit[]): boolean {
    const nodes = new Map(this.nodes);
    const facts = new Map(this.facts);
    const about = edits.map((edit) => idOf(edit, this));
    if (new Set(about).size < about.length) return false;
    for (const edit of edits) if (edit.does === 'unlink' && !facts.delete(edit.key)) return false;
    const gone = new Set(edits.flatMap((edit) => (edit.does === 'delete' ? [edit.id] : [])));
    for (const edit of edits) if (edit.does === 'delete' && edit.cascade) for (const [key, fact] of facts) if (isAt(fact, edit.id)) facts.delete(key);
    for (const id of gone) if ([...facts.values()].some((fact) => isAt(fact, id)) || !nodes.delete(id)) return false;
    for (const edit of edits) {
      if (edit.does === 'create' && (this.nodes.has(edit.id) || edit.name === '')) return false;
      if (edit.does === 'create') nodes.set(edit.id, edit.name);
    }
    for (const edit of edits) {
      if (edit.does === 'change' && (!nodes.has(edit.id) || edit.name === '')) return false;
      if (edit.does === 'change') nodes.set(edit.id, edit.name);
    }
    for (const edit of edits) {
      if (edit.does === 'changeLink') {
        const fact = facts.get(edit.key);
        if (fact?.kind !== edit.kind) return false;
        facts.set(edit.key, { ...fact, note: edit.note });
      }
      if (edit.does !== 'link') continue;
      const ends = [`Enterprise Enterprise SUPPLIES`, `Segment Segment PART_OF`, `Region Region PART_OF`, `Enterprise Segment OPERATES_IN`];
      if (!ends.includes(`${labelOf(edit.from)} ${labelOf(edit.to)} ${edit.kind}`) || this.facts.has(keyOf(edit)) || (edit.kind === 'SUPPLIES' && edit.from === edit.to)) return false;
      if (![edit.from, edit.to, ...(edit.segment === null ? [] : [edit.segment])].every((id) => nodes.has(id))) return false;
      facts.set(keyOf(edit), { kind: edit.kind, from: edit.from, to: edit.to, segment: edit.segment, note: null });
    }
    if (hasCycle([...facts.values()].filter(({ kind }) => kind === 'PART_OF'))) return false;
    this.nodes = nodes;
    this.facts = facts;
    return true;
  }

  /** A request of one to four edits, right or wrong, and the same as the API takes it. */
  draw(random: Random): readonly PlainEdit[] {
    return Array.from({ length: random.chance(0.5) ? 1 : random.between(1, 4) }, () => this.#drawOne(random));
  }

  #drawOne(random: Random): PlainEdit {
    const key = random.chance(0.9) && this.facts.size > 0 ? random.pick([...this.facts.keys()]) : 'none';
    switch (random.between(1, 8)) {
      case 1:
      case 2:
        return { does: 'create', id: drawId(random), name: random.chance(0.95) ? '名' : '' };
      case 3:
        return { does: 'change', id: drawId(random), name: random.pick(['甲', '乙', '']) };
      case 4:
        return { does: 'delete', id: drawId(random), cascade: random.chance(0.5) };
      case 5:
        return { does: 'unlink', key };
      case 6:
        return { does: 'changeLink', key, kind: random.chance(0.9) ? (this.facts.get(key)?.kind ?? 'SUPPLIES') : 'SUPPLIES', note: random.pick(['一', '二', null]) };
      default: {
        const kind = random.pick(['SUPPLIES', 'PART_OF', 'OPERATES_IN'] as const);
        return { does: 'link', kind, from: drawId(random, kind, 'from'), to: drawId(random, kind, 'to'), segment: kind === 'SUPPLIES' && random.chance(0.4) ? drawId(random, 'OPERATES_IN', 'to') : null };
      }
    }
  }
}

export type PlainEdit =
  | { readonly does: 'create' | 'change'; readonly id: string; readonly name: string }
  | { readonly does: 'delete'; readonly id: string; readonly cascade: boolean }
  | { readonly does: 'unlink'; readonly key: string }
  | { readonly does: 'changeLink'; readonly key: string; readonly kind: FactKind; readonly note: string | null }
  | { readonly does: 'link'; readonly kind: 'SUPPLIES' | 'PART_OF' | 'OPERATES_IN'; readonly from: string; readonly to: string; readonly segment: string | null };

/** An edit as the API takes it. */
export function asGraphEdit(edit: PlainEdit): object {
  switch (edit.does) {
    case 'create':
      return { create: { [labelOf(edit.id).toLowerCase()]: { key: edit.id.split(':')[1], name: edit.name, ...(edit.id.startsWith('Region') ? { level: 'COUNTY' } : {}) } } };
    case 'change':
      return { change: { id: edit.id, input: { [labelOf(edit.id).toLowerCase()]: { name: edit.name } } } };
    case 'delete':
      return { delete: { id: edit.id, cascade: edit.cascade } };
    case 'unlink':
      return { unlink: { id: `Fact:${edit.key}` } };
    case 'changeLink':
      return { changeLink: { id: `Fact:${edit.key}`, input: { [LINK_FORMS[edit.kind].name]: { note: edit.note } } } };
    case 'link': {
      const { name, from, to } = LINK_FORMS[edit.kind];
      const own = edit.kind === 'OPERATES_IN' ? { role: 'PRODUCER', grade: 'CONFIRMED' } : edit.segment === null ? {} : { segment: edit.segment };
      return { link: { [name]: { [from]: edit.from, [to]: edit.to, source: '我', ...own } } };
    }
    default:
      throw new TypeError(`Unknown edit ${String(edit satisfies never)}`);
  }
}

const labelOf = (id: string): string => id.split(':')[0] ?? '';

function drawId(random: Random, kind: 'SUPPLIES' | 'PART_OF' | 'OPERATES_IN' | null = null, end: 'from' | 'to' = 'from'): string {
  const label = kind === null || random.chance(0.05) ? random.pick(['Enterprise', 'Segment', 'Region']) : kind === 'SUPPLIES' || (kind === 'OPERATES_IN' && end === 'from') ? 'Enterprise' : 'Segment';
  return `${label}:${random.pick(['a', 'b', 'c', 'd'])}`;
}

function keyOf({ kind, from, to, segment }: Extract<PlainEdit, { readonly does: 'link' }>): string {
  return factKey(kind, from, to, '我', { role: 'PRODUCER', segment: segment?.split(':')[1] ?? null });
}

function idOf(edit: PlainEdit, { facts }: EditModel): string {
  if (edit.does === 'unlink' || edit.does === 'changeLink') return facts.has(edit.key) ? edit.key : Symbol('nothing').toString() + edit.key;
  return edit.does === 'link' ? keyOf(edit) : edit.id;
}

function isAt({ from, to, segment }: ModelFact, id: string): boolean {
  return from === id || to === id || segment === id;
}

function hasCycle(links: readonly ModelFact[]): boolean {
  const reaches = (from: string, to: string, seen: ReadonlySet<string>): boolean =>
    links.some((link) => link.from === from && (link.to === to || (!seen.has(link.to) && reaches(link.to, to, new Set([...seen, link.to])))));
  return links.some(({ from, to }) => from === to || reaches(to, from, new Set([to])));
}
