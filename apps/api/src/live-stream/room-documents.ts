import type { RequestContext } from '@chucun/identity';
import type { LiveEvent, RoomDocument } from '@chucun/live';
import {
  execute,
  getNamedType,
  getVariableValues,
  GraphQLError,
  Kind,
  parse,
  specifiedRules,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLFormattedError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type ValidationRule,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { createHash, randomUUID } from 'node:crypto';
import { personalFields } from '../access-matrix.ts';
import { formatError } from '../graphql-errors.ts';

const TEXT_MAX = 20_000;
const TOKENS_MAX = 3000;
const KEPT_MAX = 500;

/** What a stream was asked for. */
export interface Asked {
  query: string;
  variables: Record<string, unknown>;
  operationName: string | undefined;
}

/** A document that may be streamed, with the room it is about. */
export interface RoomQuestion {
  sessionId: string;
  document: RoomDocument;
}

interface Checked {
  document: DocumentNode;
  operation: OperationDefinitionNode;
}

/** Reads, checks and runs the documents that viewers of rooms send; nothing in a document may depend on who reads. */
export class RoomDocuments {
  private readonly kept = new LRUCache<string, Checked | readonly GraphQLError[]>({
    max: KEPT_MAX,
  });

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly rules: readonly ValidationRule[],
  ) {}

  /** The question, or why it cannot be streamed. */
  read(asked: Asked): RoomQuestion | readonly GraphQLError[] {
    const key = `${asked.operationName ?? ''}\n${asked.query}`;
    let checked = this.kept.get(key);
    if (!checked) {
      checked = this.check(asked);
      this.kept.set(key, checked);
    }
    if (!('operation' in checked)) return checked;
    const values = getVariableValues(
      this.schema,
      checked.operation.variableDefinitions ?? [],
      asked.variables,
    );
    if (values.errors) return values.errors;
    return {
      sessionId: sessionIdOf(checked.operation, values.coerced),
      document: this.roomDocument(checked, key, values.coerced),
    };
  }

  private check({ query, operationName }: Asked): Checked | readonly GraphQLError[] {
    if (query.length > TEXT_MAX) return [new GraphQLError('The document is too long.')];
    let document: DocumentNode;
    try {
      document = parse(query, { maxTokens: TOKENS_MAX, noLocation: true });
    } catch (error) {
      return [error as GraphQLError];
    }
    const faults = validate(this.schema, document, [...specifiedRules, ...this.rules]);
    if (faults.length > 0) return faults;
    const operations = document.definitions.filter(
      (each) => each.kind === Kind.OPERATION_DEFINITION,
    );
    const named = operations.filter((each) => !operationName || each.name?.value === operationName);
    const [operation] = named;
    if (!operation || named.length > 1)
      return [new GraphQLError('Name one operation of the document.')];
    if (operation.operation !== 'subscription' || operations.length > 1)
      return [new GraphQLError('Only one subscription is streamed here; the rest is at /graphql.')];
    const personal = personalFieldsOf(this.schema, document);
    if (personal.length > 0)
      return [new GraphQLError(`A room is told to all alike: ${personal.join(', ')} cannot be.`)];
    return { document, operation };
  }

  private roomDocument(
    { document }: Checked,
    key: string,
    coerced: Record<string, unknown>,
  ): RoomDocument {
    const sorted = Object.entries(coerced).sort(([a], [b]) => (a < b ? -1 : 1));
    const hash = createHash('sha256').update(key).update(JSON.stringify(sorted));
    return {
      key: hash.digest('base64'),
      isFramed: typeConditionsOf(document).has('LiveMessages'),
      render: (event) => this.render(document, coerced, key, event),
    };
  }

  private async render(
    document: DocumentNode,
    variableValues: Record<string, unknown>,
    key: string,
    event: LiveEvent,
  ): Promise<string> {
    // Nobody's eyes: a field that needs to know who asks finds a stranger. Loaders live as long as the event.
    const contextValue: RequestContext = {
      viewer: null,
      requestId: randomUUID(),
      address: '',
      device: '',
    };
    const operationName = key.slice(0, key.indexOf('\n')) || undefined;
    const run = { schema: this.schema, document, variableValues, contextValue, operationName };
    try {
      const { data, errors } = await execute({ ...run, rootValue: { liveEvents: event } });
      return JSON.stringify(errors ? { data, errors: masked(errors, contextValue) } : { data });
    } catch (error) {
      const fault = new GraphQLError(String(error), { originalError: error as Error });
      return JSON.stringify({ data: null, errors: masked([fault], contextValue) });
    }
  }
}

const masked = (
  errors: readonly GraphQLError[],
  { requestId }: RequestContext,
): GraphQLFormattedError[] =>
  errors.map((error) => {
    error.extensions['requestId'] = requestId;
    return formatError(error.toJSON(), error);
  });

/** The room of a valid operation: the one argument of its one field. */
function sessionIdOf(operation: OperationDefinitionNode, values: Record<string, unknown>): string {
  const [field] = operation.selectionSet.selections;
  const value =
    field?.kind === Kind.FIELD
      ? field.arguments?.find(({ name }) => name.value === 'sessionId')?.value
      : undefined;
  if (value?.kind === Kind.VARIABLE) return String(values[value.name.value]);
  return value?.kind === Kind.STRING ? value.value : '';
}

function personalFieldsOf(schema: GraphQLSchema, document: DocumentNode): string[] {
  const types = new TypeInfo(schema);
  const found = new Set<string>();
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: ({ name }) => {
        const parent = types.getParentType();
        const path = `${parent ? getNamedType(parent).name : ''}.${name.value}`;
        if (path in personalFields) found.add(path);
      },
    }),
  );
  return [...found];
}

function typeConditionsOf(document: DocumentNode): Set<string> {
  const names = new Set<string>();
  const note = (node: { typeCondition?: { name: { value: string } } | undefined }): void => {
    if (node.typeCondition) names.add(node.typeCondition.name.value);
  };
  visit(document, { InlineFragment: note, FragmentDefinition: note });
  return names;
}
