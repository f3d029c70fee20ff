/** Builds the GraphiQL page into web/dist, unless it was built from these very files; true when it built. */
export function buildWeb(): Promise<boolean>;
