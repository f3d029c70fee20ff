import { Characters } from './characters.js';

let loading: Promise<Characters> | null = null;

/** The alphabet with its dictionaries, loaded when somebody searches for the first time: no other command pays for them. */
export function loadCharacters(): Promise<Characters> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Characters> {
  const [{ pinyin }, { Converter }] = await Promise.all([import('pinyin-pro'), import('opencc-js/t2cn')]);
  const plain = { toneType: 'none', type: 'array', v: true } as const;
  return new Characters({
    simplify: Converter({ from: 't', to: 'cn' }),
    readings: (character) => pinyin(character, { ...plain, multiple: true }),
    spell: (text) => pinyin(text, plain),
  });
}
