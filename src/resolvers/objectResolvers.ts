/**
 * Resolvers of one object type: every field that its model does not have must be there, so that a field added to
 * the SDL and forgotten here is a compile error.
 */
export type ObjectResolvers<R, M> = Required<Omit<R, keyof M | '__isTypeOf'>> & Partial<R>;
