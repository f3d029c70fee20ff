import { money, percent, plain } from './figures.js';
import type { DemandFacts, RateFacts, SegmentFacts } from './gapFacts.js';
import { counted } from './nameList.js';
import { bracketed, clauses, COMMA, fullStop, say, when, type Maybe, type Sentence } from './sentence.js';

/** What is recorded of purchases of a segment, in numbers of edges and in money, and what could not be estimated. */
export function demandSentence({ demand }: SegmentFacts): Sentence {
  const { edges, estimated, unestimated, unknownOrigin } = demand;
  const recorded = edges === 0 ? say('没有录入本地企业采购它的关系', 'no purchase of it by companies here is recorded') : recordedClause(demand);
  return fullStop(
    clauses([
      recorded,
      clauseIf(unknownOrigin > 0, `${unknownOrigin} 条的卖方地址不明，按非本地计`, `${unknownOrigin} with a seller of unknown place counted as not local`),
      clauseIf(estimated > 0, `${edges > 0 ? '另' : ''}按投入系数估算需求 ${money(estimated).zh}`, `${edges > 0 ? 'a further demand' : 'a demand'} of ${money(estimated).en} is estimated by coefficients`),
      clauseIf(estimated > 0 && demand.recorded > 0, `需求合计 ${money(demand.value ?? 0).zh}`, `demand in all ${money(demand.value ?? 0).en}`),
      clauseIf(
        unestimated > 0,
        `${unestimated} 家企业按系数应要采购它，但未填报产值而无法估算，实际需求应更高`,
        `${counted(unestimated, 'company', 'companies')} that should buy it by a coefficient ${unestimated === 1 ? 'states' : 'state'} no output, so the true demand is higher`,
      ),
    ]) ?? recorded,
  );
}

const clauseIf = (condition: boolean, zh: string, en: string): Maybe => (condition ? say(zh, en) : null);

function recordedClause(demand: DemandFacts): Sentence {
  const { edges, links, value, recorded, localRecorded } = demand;
  const shares = when(Math.abs(links - edges) > 1e-9, `（按份额折合 ${plain(links).zh} 条）`, ` (${plain(links).en} by shares)`);
  const base = say(`录有本地企业采购它的关系 ${edges} 条${shares.zh}`, `${counted(edges, 'purchase')} of it by companies here ${edges === 1 ? 'is' : 'are'} recorded${shares.en}`);
  const local =
    recorded > 0
      ? say(
          `金额合计 ${money(recorded).zh}，${localRecorded > 0 ? `其中购自本地 ${money(localRecorded).zh}` : '没有一笔购自本地'}`,
          `worth ${money(recorded).en}, ${localRecorded > 0 ? `of which ${money(localRecorded).en} from here` : 'none of it from here'}`,
        )
      : say(`${value === null || demand.estimated > 0 ? '没有金额' : '所载金额为零'}，${localLinks(demand).zh}`, `${value === null || demand.estimated > 0 ? 'without values' : 'with values of zero'}, ${localLinks(demand).en}`);
  return clauses([base, local], COMMA) ?? base;
}

function localLinks({ localLinks: local }: DemandFacts): Sentence {
  return local > 0 ? say(`其中卖方在本地的 ${plain(local).zh} 条`, `${plain(local).en} of them from sellers here`) : say('没有一条的卖方在本地', 'none from sellers here');
}

/** The supply rate with its bounds; null where the demand sentence has said that there is nothing to tell. */
export function supplyRateSentence({ supplyRate, demand }: SegmentFacts): Maybe {
  const rate = rateClause(supplyRate, demand.basis === 'LINKS' ? say('按供应关系条数', 'by links') : say('按金额', 'by value'));
  return rate === null ? null : fullStop(say(`本地配套率：${rate.zh}`, `local supply rate: ${rate.en}`));
}

/** A rate, with bounds where they say more than the value; null without either. */
export function rateClause({ value, lower, upper }: RateFacts, measure: Sentence): Maybe {
  const bounds = lower === null || upper === null ? null : say(`${percent(lower).zh} 至 ${percent(upper).zh}`, `${percent(lower).en} to ${percent(upper).en}`);
  if (value === null && lower !== null && upper !== null && upper - lower > 1 - 1e-9) return say(`${measure.zh}无从判断（需求全靠估算）`, `${measure.en} not known (demand is wholly estimated)`);
  if (value === null) return bounds === null ? null : say(`${measure.zh}只能给出范围，在 ${bounds.zh} 之间（需求主要靠估算）`, `${measure.en} only a range, ${bounds.en} (demand is mostly estimated)`);
  const widened = bounds !== null && lower !== null && upper !== null && upper - lower > 1e-9;
  const aside = bracketed([widened ? say(`计入估算则在 ${bounds.zh} 之间`, `${bounds.en} with what is estimated`) : null]);
  return say(`${measure.zh} ${percent(value).zh}${aside.zh}`, `${measure.en} ${percent(value).en}${aside.en}`);
}

