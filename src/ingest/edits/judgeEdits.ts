import type { RequestPath } from '../../domain/edits.js';
import { FACT_MODEL, type FactKind } from '../../domain/factModel.js';
import { globalId, parseId, type NodeLabel } from '../../domain/ids.js';
import { LINK_FORMS } from '../../domain/linkForms.js';
import { findCycles, type Edge } from '../plan/findCycles.js';
import type { Values } from '../records.js';
import type { DecodedEdit } from './decodeEdit.js';
import type { EditPlan } from './editPlan.js';
import type { EditProblems } from './editProblems.js';
import { formerKeysOf, type KnownGraph } from './knownGraph.js';
import { linkOf } from './linkOf.js';

/** Things that one request may remove; the bound of a transaction is a little higher. */
const MOST_REMOVED = 4_000;
/** Kinds of links that a thing cannot have to itself. Segments do feed themselves (scrap), and a part of itself is a circle. */
const LOOPLESS: ReadonlySet<FactKind> = new Set<FactKind>(['SUPPLIES', 'INVESTS_IN', 'NEAR']);

type Of<D extends DecodedEdit['does']> = Extract<DecodedEdit, { readonly does: D }>;

/**
 * Edits held against the graph as it is: what they come to, or what is wrong, into `problems`. They are judged as a set, so
 * that their order says nothing: a link may name what another edit creates, and nothing may name what another deletes.
 */
export function judgeEdits(edits: readonly DecodedEdit[], known: KnownGraph, problems: EditProblems): EditPlan {
  return new Judgement(edits, known, problems).plan();
}

class Judgement {
  readonly #edits: readonly DecodedEdit[];
  readonly #known: KnownGraph;
  readonly #problems: EditProblems;
  readonly #created = new Map<string, Of<'create'>>();
  /** Ids of nodes that go. */
  readonly #gone = new Set<string>();
  /** What has been edited, and by the edits so far. */
  readonly #edited = new Set<string>();
  readonly #usccs = new Map<string, string>();
  readonly #formerKeys = new Map<string, string>();
  readonly #removedFacts = new Map<string, EditPlan['removed']['facts'][number]>();
  readonly #removedNodes = new Map<string, EditPlan['removed']['nodes'][number]>();
  readonly #nodes: EditPlan['nodes'][number][] = [];
  readonly #facts: EditPlan['facts'][number][] = [];
  readonly #partOf: Edge<RequestPath>[] = [];

  constructor(edits: readonly DecodedEdit[], known: KnownGraph, problems: EditProblems) {
    this.#edits = edits;
    this.#known = known;
    this.#problems = problems;
  }

  plan(): EditPlan {
    // What goes and what comes first: the rest may speak of either, wherever it stands.
    for (const edit of this.#edits) if (edit.does === 'unlink') this.#unlink(edit);
    for (const edit of this.#edits) if (edit.does === 'delete') this.#collect(edit);
    for (const edit of this.#edits) if (edit.does === 'delete') this.#checkLeft(edit);
    this.#checkRemovals();
    for (const edit of this.#edits) if (edit.does === 'create') this.#announce(edit);
    for (const edit of this.#edits) if (edit.does === 'create') this.#create(edit);
    for (const edit of this.#edits) if (edit.does === 'change') this.#change(edit);
    for (const edit of this.#edits) if (edit.does === 'changeLink') this.#changeLink(edit);
    const links = this.#edits.map((edit) => (edit.does === 'link' ? this.#link(edit) : null));
    this.#checkDeclarations();
    this.#checkCycles();
    return {
      removed: { nodes: [...this.#removedNodes.values()], facts: [...this.#removedFacts.values()] },
      nodes: this.#nodes,
      facts: this.#facts,
      ids: this.#edits.map((edit, index) => links[index] ?? this.#idOf(edit)),
    };
  }

  #idOf(edit: DecodedEdit): string {
    if (edit.does === 'create') return globalId(edit.label, edit.key);
    if (edit.does === 'change' || edit.does === 'delete') return this.#idNow(edit.id);
    return edit.does === 'link' ? '' : globalId('Fact', edit.key);
  }

  /** The id that a node has now, of a former key too. */
  #idNow(id: string): string {
    const node = this.#known.nodes.get(id);
    return node === undefined ? id : globalId(node.label, node.key);
  }

  #unlink({ key, ifRevision, idAt }: Of<'unlink'>): void {
    const fact = this.#known.facts.get(key);
    if (fact === undefined) this.#problems.add('NOT_FOUND', idAt, null, { id: globalId('Fact', key) });
    else if (this.#isFirst(globalId('Fact', key), idAt) && this.#isFresh(fact.revision, ifRevision, idAt)) this.#removedFacts.set(key, { kind: fact.kind, key });
  }

  /** The node and, where they are to go along, what stands on it. */
  #collect({ id, cascade, ifRevision, idAt }: Of<'delete'>): void {
    const node = this.#known.nodes.get(id);
    if (node === undefined) {
      this.#problems.add('NOT_FOUND', idAt, null, { id });
      return;
    }
    const idNow = globalId(node.label, node.key);
    if (!this.#isFirst(idNow, idAt) || !this.#isFresh(node.revision, ifRevision, idAt)) return;
    this.#remove(node.label, node.key);
    const { facts, nodes } = this.#known.dependants.get(id) ?? { facts: [], nodes: [] };
    if (!cascade) return;
    for (const fact of facts) this.#removedFacts.set(fact.key, fact);
    for (const { label, key } of nodes) this.#remove(label, key);
  }

  #remove(label: NodeLabel, key: string): void {
    const id = globalId(label, key);
    this.#gone.add(id);
    this.#removedNodes.set(id, { label, key });
  }

  #checkLeft({ id, cascade, idAt }: Of<'delete'>): void {
    const left = (this.#known.dependants.get(id)?.facts ?? []).filter(({ key }) => !this.#removedFacts.has(key));
    if (cascade || left.length === 0 || !this.#known.nodes.has(id)) return;
    const counts = new Map<string, number>();
    for (const { kind } of [...left].sort((a, b) => (a.kind < b.kind ? -1 : 1))) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    this.#problems.add('HAS_DEPENDANTS', idAt, null, { id: this.#idNow(id), facts: left.length, ...(left.length > MOST_REMOVED ? { atLeast: 'yes' } : {}), kinds: [...counts.keys()], counts: [...counts.values()].map(String) });
  }

  /** Of all deletions together: one transaction carries no more. */
  #checkRemovals(): void {
    const first = this.#edits.find((edit) => edit.does === 'delete');
    if (first?.does !== 'delete' || this.#removedFacts.size + this.#removedNodes.size <= MOST_REMOVED) return;
    this.#problems.add('TOO_MANY_DEPENDANTS', first.idAt, null, { id: this.#idNow(first.id), max: MOST_REMOVED });
  }

  #announce(edit: Of<'create'>): void {
    const id = globalId(edit.label, edit.key);
    if (this.#created.has(id)) this.#problems.add('EDITED_TWICE', edit.at, null, { id });
    this.#created.set(id, edit);
  }

  #create({ label, key, values, at }: Of<'create'>): void {
    const id = globalId(label, key);
    const known = this.#known.nodes.get(id);
    const holder = known === undefined ? null : globalId(known.label, known.key);
    if (holder !== null && !this.#gone.has(holder)) this.#problems.add('ALREADY_EXISTS', at, 'key', { id: holder });
    // To remove a thing and make one of the same key would be neither: the log knows one before and one after.
    else if (holder !== null) this.#problems.add('DELETED_TOGETHER', at, 'key', { id: holder });
    this.#checkCompany(label, key, values, at);
    this.#checkPeriod(values, at);
    this.#nodes.push({ label, key, values });
  }

  #change({ id, values, ifRevision, at, idAt }: Of<'change'>): void {
    const node = this.#known.nodes.get(id);
    if (node === undefined) {
      this.#problems.add('NOT_FOUND', idAt, null, { id });
      return;
    }
    const { label, key } = node;
    if (this.#isGone(globalId(label, key), idAt) || !this.#isFirst(globalId(label, key), idAt) || !this.#isFresh(node.revision, ifRevision, idAt)) return;
    this.#checkCompany(label, key, values, at);
    this.#checkPeriod({ ...node.values, ...values }, at);
    this.#nodes.push({ label, key, values });
  }

  #checkCompany(label: NodeLabel, key: string, values: Values, at: RequestPath): void {
    if (label !== 'Enterprise') return;
    const { uscc } = values;
    if (typeof uscc === 'string') {
      const holder = this.#known.usccHolders.get(uscc);
      const other = this.#usccs.get(uscc) ?? (holder === undefined || this.#gone.has(globalId('Enterprise', holder)) ? undefined : holder);
      if (other !== undefined && other !== key) this.#problems.add('USCC_TAKEN', at, 'uscc', { holder: globalId('Enterprise', other), ...(this.#givesUp(other, uscc) ? { givenUp: 'here' } : {}) });
      this.#usccs.set(uscc, key);
    }
    for (const former of formerKeysOf(values)) this.#checkFormerKey(former, key, at);
  }

  /** Whether another edit takes this code from a company: the database takes one of two in turn, not both at once. */
  #givesUp(key: string, uscc: string): boolean {
    return this.#edits.some((edit) => edit.does === 'change' && this.#idNow(edit.id) === globalId('Enterprise', key) && edit.values.uscc !== undefined && edit.values.uscc !== uscc);
  }

  #checkFormerKey(former: string, key: string, at: RequestPath): void {
    const known = this.#known.nodes.get(globalId('Enterprise', former));
    const holder = known === undefined || this.#gone.has(globalId('Enterprise', known.key)) ? undefined : known.key;
    const other = this.#formerKeys.get(former) ?? (this.#created.has(globalId('Enterprise', former)) ? former : holder);
    if (other !== undefined && other !== key) this.#problems.add('KEY_TAKEN', at, 'formerKeys', { key: former, holder: globalId('Enterprise', other) });
    this.#formerKeys.set(former, key);
  }

  #checkPeriod({ validFrom, validTo }: Values, at: RequestPath): void {
    if (typeof validFrom === 'string' && typeof validTo === 'string' && validFrom >= validTo) this.#problems.add('BAD_PERIOD', at, 'validTo', { validFrom });
  }

  #changeLink({ kind, key, values, ifRevision, at, idAt }: Of<'changeLink'>): void {
    const fact = this.#known.facts.get(key);
    const id = globalId('Fact', key);
    if (fact === undefined) {
      this.#problems.add('NOT_FOUND', idAt, null, { id });
      return;
    }
    if (fact.kind !== kind) {
      this.#problems.add('WRONG_KIND', at, null, { id, found: kind, expected: [fact.kind], of: 'link' });
      return;
    }
    if (this.#removedFacts.has(key)) {
      this.#problems.add('DELETED_TOGETHER', idAt, null, { id });
      return;
    }
    if (!this.#isFirst(id, idAt) || !this.#isFresh(fact.revision, ifRevision, idAt)) return;
    this.#checkPeriod({ ...fact.values, ...values }, at);
    this.#facts.push({ kind, key, from: fact.from, to: fact.to, values });
  }

  #link(edit: Of<'link'>): string {
    const { kind, at } = edit;
    const form = LINK_FORMS[kind];
    const named = [[form.from, edit.from], [form.to, edit.to], ...Object.entries(edit.keys)] as const;
    const areThere = named.map(([field, id]) => id === null || this.#isThere(id, [...at, field]));
    if (areThere.includes(false)) return '';
    const { key, from, to, values } = linkOf(edit, this.#known.nodes);
    const labels = [parseId(from).kind, parseId(to).kind];
    const pairs = FACT_MODEL[kind].ends;
    if (!pairs.some(([a, b]) => a === labels[0] && b === labels[1])) {
      this.#problems.add('WRONG_KIND', [...at, form.to], null, { id: to, found: labels.join(' → '), expected: pairs.map(([a, b]) => `${a} → ${b}`) });
      return '';
    }
    if (from === to && LOOPLESS.has(kind)) this.#problems.add('SELF_LINK', [...at, form.to], null, { id: to });
    this.#checkPeriod(values, at);
    const id = globalId('Fact', key);
    if (this.#removedFacts.has(key)) this.#problems.add('DELETED_TOGETHER', at, null, { id });
    else if (this.#isFirst(id, at) && this.#known.facts.has(key)) this.#problems.add('ALREADY_EXISTS', at, null, { id });
    this.#facts.push({ kind, key, from, to, values });
    if (kind === 'PART_OF') this.#partOf.push({ from, to, by: [...at, form.to] });
    return id;
  }

  /** Whether there will be the node that a link names; it is told where not. */
  #isThere(id: string, path: RequestPath): boolean {
    if (this.#known.nodes.has(id) || this.#created.has(id)) return !this.#isGone(this.#idNow(id), path);
    this.#problems.add('NOT_FOUND', path, null, { id });
    return false;
  }

  /** A declaration for some chains that lost them all would be one for every chain. */
  #checkDeclarations(): void {
    const linked = new Set(this.#facts.flatMap(({ kind, from }) => (kind === 'FOR_CHAIN' ? [from] : [])));
    for (const [declaration, facts] of this.#known.declared) {
      if (this.#gone.has(declaration) || linked.has(declaration) || facts.some((key) => !this.#removedFacts.has(key))) continue;
      const edit = this.#edits.find((one) => (one.does === 'unlink' && facts.includes(one.key)) || (one.does === 'delete' && one.cascade));
      if (edit?.does === 'unlink' || edit?.does === 'delete') this.#problems.add('WIDENS_DECLARATION', edit.idAt, null, { id: declaration });
    }
  }

  #checkCycles(): void {
    if (this.#partOf.length === 0) return;
    const there: Edge<RequestPath>[] = this.#known.partOf.filter(({ key }) => !this.#removedFacts.has(key)).map(({ from, to }) => ({ from, to, by: null }));
    for (const { nodes, by } of findCycles([...this.#partOf, ...there])) this.#problems.add('CYCLE', by, null, { cycle: nodes.map((id) => parseId(id).key) });
  }

  #isGone(id: string, path: RequestPath): boolean {
    if (this.#gone.has(id)) this.#problems.add('DELETED_TOGETHER', path, null, { id });
    return this.#gone.has(id);
  }

  #isFirst(id: string, path: RequestPath): boolean {
    const isFirst = !this.#edited.has(id);
    this.#edited.add(id);
    if (!isFirst) this.#problems.add('EDITED_TWICE', path, null, { id });
    return isFirst;
  }

  #isFresh(revision: string, ifRevision: string | null, path: RequestPath): boolean {
    const isFresh = ifRevision === null || ifRevision === revision;
    if (!isFresh) this.#problems.add('STALE_REVISION', path, null, { revision, ifRevision });
    return isFresh;
  }
}

