/** Languages that sentences and labels are made in; Chinese unless asked otherwise. */
export type Language = 'zh' | 'en';

/** The first of Chinese and English in an `Accept-Language` header by its weights; Chinese when it names neither. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const ranges = (acceptLanguage ?? '').split(',').map((part) => {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const weight = parameters.map((parameter) => /^\s*q=(.+)$/.exec(parameter)?.[1]).find((text) => text !== undefined);
    return { primary: tag.split('-')[0], weight: weight === undefined ? 1 : Number(weight) };
  });
  const known = ranges.filter(({ primary, weight }) => (primary === 'zh' || primary === 'en') && weight > 0);
  const best = known.reduce<(typeof known)[number] | null>((a, b) => (a === null || b.weight > a.weight ? b : a), null);
  return best?.primary === 'en' ? 'en' : 'zh';
}
