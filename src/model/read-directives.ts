import { valueFromASTUntyped, type ConstDirectiveNode, type StringValueNode } from 'graphql';
import type { Label } from './model.js';

interface Described {
  readonly description?: StringValueNode | undefined;
}

interface Directed {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

/** The arguments of a directive by name; an empty object where the directive is absent. */
export function argumentsOf(node: Directed, name: string): Record<string, unknown> {
  const directive = node.directives?.find((other) => other.name.value === name);
  const entries = (directive?.arguments ?? []).map((argument) => [
    argument.name.value,
    valueFromASTUntyped(argument.value),
  ]);
  return Object.fromEntries(entries) as Record<string, unknown>;
}

/** Whether a definition carries the directive. */
export function hasDirective(node: Directed, name: string): boolean {
  return (node.directives ?? []).some((directive) => directive.name.value === name);
}

/** Splits a description `中文 · English` into its two labels; a description of one language serves for both. */
export function toLabel(node: Described): Label {
  const [zh = '', ...en] = (node.description?.value ?? '').split(' · ');
  return { zh, en: en.length > 0 ? en.join(' · ') : zh };
}
