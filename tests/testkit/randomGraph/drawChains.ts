import type { Stage, Tradability } from '../../../src/domain/vocabulary.js';
import type { Draft } from './draft.js';

export interface Chains {
  readonly chains: readonly string[];
  readonly segments: readonly string[];
  /** The segments drawn into the first chain: the one asked for. */
  readonly asked: readonly string[];
}

const STAGES: readonly Stage[] = ['UPSTREAM', 'MIDSTREAM', 'DOWNSTREAM'];
const RADII: readonly Tradability[] = ['LOCAL', 'RING', 'NATIONAL'];

/** Segments in one chain, in two, in none; wholes inside and outside the chain; FEEDS with cycles and self-links. */
export function drawChains(draft: Draft): Chains {
  const { random, mood } = draft;
  const chains = draft.keys(random.pick([1, 1, 2, 3]));
  const segments = draft.keys(random.chance(0.03) ? random.between(0, 1) : random.between(2, 10));
  const id = (key: string): string => `Segment:${key}`;
  for (const key of chains) draft.nodes.push({ label: 'Chain', key, source: null, note: null, name: `链${key}`, aliases: null, kind: null });
  segments.forEach((key, index) => {
    draft.nodes.push({
      label: 'Segment', key, source: null, note: null, name: `环${key}`, aliases: null, tradability: random.maybe(0.5, () => random.pick(RADII)),
      minScale: null, final: random.maybe(0.5, () => random.chance(0.4)), service: null, gb4754: null, keywords: null,
    });
    // A whole is one drawn before: no cycles.
    const earlier = segments.slice(0, index);
    const wholes = random.some(earlier, 0, mood.manyWholes ? random.pick([0, 1, 2, 2]) : random.pick([0, 1]));
    for (const whole of random.chance(0.02) ? [...wholes, key] : wholes) {
      draft.state((common) => ({ kind: 'PART_OF', from: id(key), to: id(whole), ...common }));
    }
  });
  const membership = random.pick([0.6, 0.85, 1]);
  const members = chains.map((chain, index) => {
    const chosen = segments.filter(() => random.chance(index === 0 ? membership : 0.4));
    for (const segment of chosen) {
      draft.state((common) => ({
        kind: 'IN_CHAIN', from: id(segment), to: `Chain:${chain}`, ...common,
        stage: random.maybe(mood.stages === 'ALL' ? 0.95 : mood.stages === 'SOME' ? 0.5 : 0, () => random.pick(STAGES)),
        group: random.maybe(0.2, () => '组'), order: random.maybe(0.3, () => random.between(1, 9)),
      }));
    }
    return chosen;
  });
  for (let i = Math.round(segments.length * mood.feedsPerSegment); i > 0; i -= 1) {
    const [from, to] = [random.pick(segments), random.pick(segments)];
    draft.state((common) => ({
      kind: 'FEEDS', from: id(from), to: id(to), ...common,
      coefficient: random.maybe(mood.coefficients, () => random.pick([0, 0.1, 0.25, 0.5, 1, 2])),
      essential: random.maybe(0.6, () => random.chance(0.6)),
      byProduct: random.maybe(0.3, () => random.chance(0.5)),
    }));
  }
  return { chains, segments, asked: members[0] ?? [] };
}
