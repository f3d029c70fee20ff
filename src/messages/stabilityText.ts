import { counted } from './nameList.js';
import { say, type Sentence } from './sentence.js';

export interface StabilityWords {
  readonly variations: number;
  readonly unchanged: number;
  readonly first: readonly { readonly rank: number; readonly best: number; readonly worst: number }[];
}

/** How far the first ranks can be relied on. */
export function stabilityText({ variations, unchanged, first }: StabilityWords): Sentence {
  if (first.length === 0) return say('没有短板，无从排序。', 'There is no gap to rank.');
  const moving = first.filter(({ best, worst }) => best !== worst).length;
  if (moving === 0) {
    return say(`各项权重单独上下浮动 20%，共试算 ${variations} 次，前 ${first.length} 名次序都不变。`, `With each weight moved by 20 % alone, ${variations} variations, the first ${first.length} keep their ranks every time.`);
  }
  const widest = Math.max(...first.map(({ best, worst }) => worst - best));
  return say(
    `各项权重单独上下浮动 20%，共试算 ${variations} 次，前 ${first.length} 名次序 ${unchanged} 次不变；${moving} 个环节的名次会动，最多相差 ${widest} 位。`,
    `With each weight moved by 20 % alone, ${unchanged} of ${variations} variations leave the first ${first.length} as they are; ${counted(moving, 'gap')} ${moving === 1 ? 'changes its rank' : 'change their ranks'}, by ${counted(widest, 'place')} at most.`,
  );
}
