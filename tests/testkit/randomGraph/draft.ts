import type { FactRow } from '../../../src/domain/factModel.js';
import type { NodeRow } from '../../../src/domain/nodeModel.js';
import type { Grade } from '../../../src/domain/vocabulary.js';
import { DAYS, type Mood } from './mood.js';
import type { Random } from './random.js';

const SOURCES = ['s1', 's10', 's9', 'S2', '源'];
/** Keys that no two sorts but that by code unit order alike; labels share them, so that labels cannot be mixed up unseen. */
const KEYS = ['1', '10', '9', '01', 'A', 'a', 'B', 'b1', 'Z', '_x', '甲', '乙', 'é', 'k:1', '3000/18', '3000/2', 'x y', '县', 'n', 'o', 'p', 'q'];

export type Common = ReturnType<Draft['common']>;

/** A graph while it is drawn: nodes and facts are added, facts with their parallel ones. */
export class Draft {
  constructor(
    readonly random: Random,
    readonly mood: Mood,
    readonly nodes: NodeRow[] = [],
    readonly facts: FactRow[] = [],
  ) {}

  keys(count: number): string[] {
    return this.random.shuffle(KEYS).slice(0, count);
  }

  grade(): Grade | null {
    if (this.random.chance(this.mood.proposed)) return 'PROPOSED';
    return this.random.pick<Grade | null>(['CONFIRMED', 'CONFIRMED', 'PROBABLE', null, null, this.random.chance(this.mood.defects) ? 'CLAIMED' : 'CONFIRMED']);
  }

  bounds() {
    const { random, mood } = this;
    const bound = () => random.maybe(mood.dated, () => random.pick(DAYS));
    return { validFrom: bound(), validTo: bound() };
  }

  common() {
    const { random } = this;
    return {
      // Unique, and in another order than the facts are drawn in.
      key: `f${random.between(0, 999)}-${this.facts.length}`,
      source: random.pick(SOURCES),
      grade: this.grade(),
      confidence: random.maybe(0.6, () => random.pick([0, 0.5, 0.5, 0.9, 1])),
      observedAt: random.maybe(0.5, () => random.pick(DAYS)),
      ...this.bounds(),
      note: null,
    };
  }

  /** Adds a fact and, at times, others that say the same with other fields. */
  state(fact: (common: Common) => FactRow): void {
    const first = this.common();
    this.facts.push(fact(first));
    while (this.random.chance(this.mood.parallel) && this.facts.length < 1_500) {
      const other = this.common();
      // At times nothing but the key, or the source and the key, tells the two apart.
      const twin = this.random.chance(0.3) ? { ...first, key: other.key, source: this.random.chance(0.5) ? first.source : other.source } : other;
      this.facts.push(fact(twin));
    }
  }
}
