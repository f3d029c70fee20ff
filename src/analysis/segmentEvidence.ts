import type { FactKind } from '../domain/factModel.js';
import { rowOf } from '../graph/csr.js';
import { sourcesOf, type MergedFacts } from '../graph/mergeOnDay.js';
import type { GapWork } from './gapWork.js';
import { localSegment } from './localSegment.js';
import { presentOperations } from './operations.js';

/** A fact behind a segment's figures; a fact of several sources is one item a source. */
export interface EvidenceItem {
  readonly purpose: 'OPERATION' | 'PURCHASE' | 'FEED' | 'DECLARATION';
  /** Key of the fact. */
  readonly fact: string;
  /** Of a purchase: the share that counts in the segment, and whether the seller is in the territory. */
  readonly share: number | null;
  readonly local: boolean | null;
}

/** All evidence on a segment, in order of purpose, then of fact key. Throws TypeError for a segment outside the chain. */
export function segmentEvidence(work: GapWork, segment: string): readonly EvidenceItem[] {
  const local = localSegment(work, segment);
  const declarations = work.surveys.declarations.flatMap(({ facts }) => facts.map((fact) => item('DECLARATION', fact)));
  return [...operations(work, local), ...purchases(work, local), ...feeds(work, local), ...inOrder(declarations)];
}

function operations({ scope, place }: GapWork, local: number): readonly EvidenceItem[] {
  const { facts } = scope.day.operations;
  const found = [...scope.view.companies.filter((company) => place.territory.has[company] === 1)].flatMap((company) =>
    [...presentOperations(scope, company)].filter(({ locals }) => locals.includes(local)).map(({ operation }) => operation),
  );
  return inOrder(itemsOf('OPERATION', facts, found));
}

function purchases({ scope, place }: GapWork, local: number): readonly EvidenceItem[] {
  const { facts, seller } = scope.day.supplies;
  return inOrder(
    place.purchases.chain.edges.flatMap((edge) => {
      const share = scope.share(edge);
      const at = share === null ? -1 : share.locals.indexOf(local);
      if (share === null || at < 0) return [];
      return sourcesOf(facts, edge).map((fact) => ({ ...item('PURCHASE', fact), share: share.shares[at]!, local: place.territory.has[seller[edge]!] === 1 }));
    }),
  );
}

function feeds({ scope }: GapWork, local: number): readonly EvidenceItem[] {
  const { view, day } = scope;
  const links = [...rowOf(view.feeds.into, local), ...rowOf(view.feeds.out, local)];
  return inOrder(itemsOf('FEED', day.feeds.facts, links.map((link) => view.feeds.fact[link]!)));
}

function itemsOf<K extends FactKind>(purpose: EvidenceItem['purpose'], facts: MergedFacts<K>, found: readonly number[]): readonly EvidenceItem[] {
  return found.flatMap((i) => sourcesOf(facts, i).map((fact) => item(purpose, fact)));
}

function item(purpose: EvidenceItem['purpose'], fact: string): EvidenceItem {
  return { purpose, fact, share: null, local: null };
}

function inOrder(items: readonly EvidenceItem[]): readonly EvidenceItem[] {
  return [...items].sort((a, b) => (a.fact < b.fact ? -1 : a.fact > b.fact ? 1 : 0));
}
