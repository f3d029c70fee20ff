import { apart, moneyTo, percent } from './figures.js';
import type { SegmentWords } from './gapFacts.js';
import { counted } from './nameList.js';
import { AND, clauses, say, SEMICOLON, type Sentence } from './sentence.js';

/** Something that certainty lacks, and the first step towards it. */
export interface Lack {
  readonly lacking: Sentence;
  readonly first: Sentence;
}

/** Several lacks as one; what to do is said once, however many ask for it. */
export function together(lacks: readonly Lack[]): Lack {
  const firsts = new Map(lacks.map(({ first }) => [first.zh, first]));
  return {
    lacking: clauses(lacks.map(({ lacking }) => lacking), SEMICOLON) ?? say('证据尚不充分', 'the evidence is not sufficient'),
    first: clauses([...firsts.values()], AND) ?? say('补录采购关系与企业产值', 'record more purchases and outputs'),
  };
}

/** Too few purchases, and too little value on them (docs/method.md, 6, adequate evidence). */
export function fewPurchases({ setting, facts }: SegmentWords): Lack | null {
  if (facts.adequateEvidence) return null;
  const { adequateEdges, recordedShareFrom } = setting.options;
  const share = percent(recordedShareFrom);
  const { edges } = facts.demand;
  const few = edges === 0 ? say('没有录入采购关系', 'no purchase is recorded') : say(`采购关系只有 ${edges} 条`, `there ${edges === 1 ? 'is' : 'are'} only ${counted(edges, 'purchase')}`);
  return {
    lacking: say(
      `${few.zh}（须有 ${adequateEdges} 条，或录入的金额占需求的 ${share.zh} 以上）`,
      `${few.en} (${adequateEdges} are needed, or recorded values of at least ${share.en} of the demand)`,
    ),
    first: say('补录采购关系及其金额', 'record purchases with their values'),
  };
}

/** Why output and demand cannot be compared. */
export function notComparable({ setting, facts }: SegmentWords): readonly Lack[] {
  if (facts.outputComparable && facts.output !== null) return [];
  const { basis } = facts.demand;
  const valued = basis === 'VALUE' || basis === 'ESTIMATED';
  const noValues: Lack = {
    lacking: say('采购没有金额，需求额无从计算', 'no purchase states a value, so the demand in money is not known'),
    first: say('补录采购关系及其金额', 'record purchases with their values'),
  };
  const output: Lack = { lacking: tooFewOutputs(facts, setting.options.outputCoverageFrom), first: say('补报企业产值', 'ask the companies for their output') };
  return [...(valued ? [] : [noValues]), ...(valued || facts.output === null ? [output] : [])];
}

function tooFewOutputs(facts: SegmentWords['facts'], from: number): Sentence {
  const stated = outputStatedClause(facts);
  if (facts.output === null) return stated;
  const share = percent(from);
  return say(`${stated.zh}产值，不足 ${share.zh}`, `the output is ${stated.en}, fewer than ${share.en}`);
}

/** How many of the companies state an output. */
export function outputStatedClause({ enterprises, output, outputCoverage }: SegmentWords['facts']): Sentence {
  const count = enterprises.length;
  const stating = Math.round((outputCoverage ?? 0) * count);
  if (output === null || stating === 0) return count === 1 ? say('该企业没有填报产值', 'the company states no output') : say('从事企业都没有填报产值', 'none of the companies states an output');
  if (stating === count) return count === 1 ? say('1 家已填报', 'stated by 1 company') : say(`${count} 家均已填报`, `stated by all ${count} companies`);
  return say(`${count} 家中 ${stating} 家填报`, `stated by ${stating} of ${count} companies`);
}

/** Output that does not reach demand: whether the trouble is supply or contact cannot be told. */
export function shortOutput({ facts }: SegmentWords): Lack | null {
  const { output, demand, outputComparable } = facts;
  if (!outputComparable || output === null || demand.value === null || output >= demand.value - 1e-9) return null;
  const [made, needed] = apart(output, demand.value, moneyTo, 2);
  return {
    lacking: say(`本地产值 ${made.zh}低于需求 ${needed.zh}，可能是供不上，而不是没有对接`, `output here (${made.en}) is below demand (${needed.en}), so it may be supply and not contact that is wanting`),
    first: say('核实是供不上还是没有对接', 'find out which of the two it is'),
  };
}

export const known = (lacks: readonly (Lack | null)[]): readonly Lack[] => lacks.filter((lack) => lack !== null);
