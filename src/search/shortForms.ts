import type { SearchLabel } from '../domain/search.js';

/** Peoples in the names of autonomous places. */
const PEOPLES =
  '蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|鄂温克|德昂|保安|裕固|京|独龙|鄂伦春|基诺';
const ENDINGS: Readonly<Partial<Record<SearchLabel, readonly RegExp[]>>> = {
  // The longest first; one that would leave less than two characters (单县), of a chain none (铝产业链), is no ending.
  Region: [
    new RegExp(`(?:(?:${PEOPLES})族|维吾尔|哈萨克|柯尔克孜|蒙古|锡伯|塔吉克|各族)+自治[区州县旗]$`),
    /自治[区州县旗]$/,
    /(?:特别行政区|地区|新区|林区|矿区)$/,
    /[省市县区盟州旗]$/,
  ],
  Enterprise: [/(?:集团)?(?:股份有限公司|有限责任公司|有限公司|总公司|公司)$/],
  Chain: [/产业链$/, /链$/],
  Park: [/(?:经济技术开发区|高新技术产业开发区|经济开发区|开发区|工业园区|产业园区|工业园|产业园|园区)$/],
};
const BRACKETED = /[（(][^（()）]*[)）]$/;

/** By what a name is called in short: without a bracket at its end, and without the ending of its kind. */
export function shortForms(label: SearchLabel, name: string): readonly string[] {
  const bare = name.trim().replace(BRACKETED, '');
  const short = withoutEnding(ENDINGS[label] ?? [], bare, label === 'Chain' ? 1 : 2);
  return [...new Set([bare, short])].filter((form) => form !== name && form !== '');
}

function withoutEnding(endings: readonly RegExp[], name: string, least: number): string {
  for (const ending of endings) {
    const short = name.replace(ending, '');
    if (short !== name && short.length >= least) return short;
  }
  return name;
}
