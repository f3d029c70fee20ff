import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { LENGTHS, USUAL_LENGTH } from '../limits.js';
import { checkArguments } from './checkArguments.js';
import { pageSizeOf } from './pageSizeOf.js';
import { variableValues, type VariableValues } from './variableValues.js';
import { weightOf } from './weightOf.js';

/** How large a query is, fragments spread out. */
export interface QueryMeasure {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly rootFields: number;
  /** Fields of the largest answer it can have. */
  readonly fields: number;
}

const NOTHING: QueryMeasure = { depth: 0, aliases: 0, directives: 0, rootFields: 0, fields: 0 };

/**
 * Measures a document before it is validated: the rules of graphql-js themselves take exponential time on some.
 * Of several operations the worst counts in each respect. A fragment is measured once for each page size it stands
 * under, so that fragments spread in fragments cost linear time; one that contains itself counts nothing inside itself
 * and is left to validation, as are unknown fields and types. Throws BAD_ARGUMENT for an argument of any of its fields
 * that cannot be what it is: a wrong page size has no size to judge.
 */
export function measureQuery(schema: GraphQLSchema, document: DocumentNode, variables: Readonly<Record<string, unknown>>): QueryMeasure {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return operations.map((operation) => new Measurer(schema, document, operation, variables).ofOperation()).reduce(worst, NOTHING);
}

class Measurer {
  readonly #schema: GraphQLSchema;
  readonly #operation: OperationDefinitionNode;
  readonly #values: VariableValues;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #known = new Map<string, QueryMeasure>();

  constructor(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>) {
    this.#schema = schema;
    this.#operation = operation;
    this.#values = variableValues(operation, variables);
    this.#fragments = new Map(document.definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [])));
  }

  ofOperation(): QueryMeasure {
    const root = this.#schema.getRootType(this.#operation.operation) ?? undefined;
    const inside = this.#ofSelections(this.#operation.selectionSet, root, null);
    return { ...inside, directives: inside.directives + (this.#operation.directives?.length ?? 0), fields: Math.ceil(inside.fields) };
  }

  /** `page` is the page size of the connection that the selections stand in; null outside of one. */
  #ofSelections({ selections }: SelectionSetNode, parent: GraphQLNamedType | undefined, page: number | null): QueryMeasure {
    return selections.map((selection) => this.#ofSelection(selection, parent, page)).reduce(sum, NOTHING);
  }

  #ofSelection(selection: SelectionNode, parent: GraphQLNamedType | undefined, page: number | null): QueryMeasure {
    const inside = this.#inside(selection, parent, page);
    return { ...inside, directives: inside.directives + (selection.directives?.length ?? 0) };
  }

  #inside(selection: SelectionNode, parent: GraphQLNamedType | undefined, page: number | null): QueryMeasure {
    if (selection.kind === Kind.FIELD) return this.#ofField(selection, parent, page);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.#ofFragment(selection.name.value, page);
    const condition = selection.typeCondition;
    return this.#ofSelections(selection.selectionSet, condition === undefined ? parent : this.#schema.getType(condition.name.value), page);
  }

  #ofFragment(name: string, page: number | null): QueryMeasure {
    const key = `${name} ${String(page)}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const fragment = this.#fragments.get(name);
    if (fragment === undefined) return NOTHING;
    this.#known.set(key, NOTHING);
    const inside = this.#ofSelections(fragment.selectionSet, this.#schema.getType(fragment.typeCondition.name.value), page);
    const measured = { ...inside, directives: inside.directives + (fragment.directives?.length ?? 0) };
    this.#known.set(key, measured);
    return measured;
  }

  #ofField(node: FieldNode, parent: GraphQLNamedType | undefined, page: number | null): QueryMeasure {
    const field = fieldOf(this.#schema, parent, node.name.value);
    if (field !== undefined) checkArguments(node, field, this.#values);
    const type = field === undefined ? undefined : getNamedType(field.type);
    const name = `${parent?.name ?? ''}.${node.name.value}`;
    const inside = node.selectionSet === undefined ? NOTHING : this.#ofSelections(node.selectionSet, type, pageSizeOf(node, field, this.#values));
    const usual = LENGTHS[name] ?? (field !== undefined && isCompositeType(type) && isList(field) ? (page ?? USUAL_LENGTH) : 1);
    return {
      depth: inside.depth + 1,
      aliases: inside.aliases + (node.alias === undefined ? 0 : 1),
      directives: inside.directives,
      rootFields: 1,
      fields: usual * (1 + inside.fields) + weightOf(name, node, this.#values),
    };
  }
}

function sum(a: QueryMeasure, b: QueryMeasure): QueryMeasure {
  return {
    depth: Math.max(a.depth, b.depth),
    aliases: a.aliases + b.aliases,
    directives: a.directives + b.directives,
    rootFields: a.rootFields + b.rootFields,
    fields: Math.min(a.fields + b.fields, Number.MAX_SAFE_INTEGER),
  };
}

function worst(a: QueryMeasure, b: QueryMeasure): QueryMeasure {
  return {
    depth: Math.max(a.depth, b.depth),
    aliases: Math.max(a.aliases, b.aliases),
    directives: Math.max(a.directives, b.directives),
    rootFields: Math.max(a.rootFields, b.rootFields),
    fields: Math.max(a.fields, b.fields),
  };
}

function fieldOf(schema: GraphQLSchema, parent: GraphQLNamedType | undefined, name: string): GraphQLField<unknown, unknown> | undefined {
  if (parent === schema.getQueryType() && name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (parent === schema.getQueryType() && name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
}

function isList({ type }: GraphQLField<unknown, unknown>): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
