import { Kind, parse, print, valueFromASTUntyped, type OperationDefinitionNode } from 'graphql';

/** A variable of a question, as a person may set it. */
export interface Variable {
  readonly name: string;
  readonly type: string;
  /** As `--variable name=…` takes it; undefined where nothing stands for it. */
  readonly preset: string | undefined;
}

/** Lists the variables of a document in their order. */
export function listVariables(document: string): Variable[] {
  const operation = parse(document).definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  return (operation?.variableDefinitions ?? []).map(({ variable, type, defaultValue }) => ({
    name: variable.name.value,
    type: print(type),
    preset: defaultValue && toVariableText(valueFromASTUntyped(defaultValue)),
  }));
}

/** The value of a variable as `--variable name=…` takes it. */
export function toVariableText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
