/** The package's own declarations leave out the endings of the files that they import, and come out as errors. */
declare module 'opencc-js/t2cn' {
  export function Converter(options: { readonly from: 't'; readonly to: 'cn' }): (text: string) => string;
}
