import type { Command } from 'commander';
import { withGraph } from './with-graph.js';
import { formatExplanation, type Explanation } from './format-explanation.js';

const document = `query Explain($subject: ID!, $predicate: String!, $object: ID, $validAt: Date, $knownAt: Date) {
  explain(subject: $subject, predicate: $predicate, object: $object, validAt: $validAt, knownAt: $knownAt) {
    subject { id kind name } predicate object { id kind name } derived independentSources more
    claims {
      subject { id name } predicate object { id name } value valueEn qualifiers shown decidedBy modality review rank why
      validFrom validTo validity recordedOn retractedOn
      source { title publisher url tier publishedOn } statedBy { name } quotes { id text line section }
    }
  }
}`;

/** Adds `explain <subject> <predicate> [object]`: the evidence for one fact, as text. */
export function addExplainCommand(program: Command): void {
  program
    .command('explain')
    .description('Say who states a fact, where, and what else is said.')
    .argument('<subject>', 'id of what the fact is about')
    .argument('<predicate>', 'relationship type (TARGETS), or FIELD and a field (FIELD:publishedOn)')
    .argument('[object]', 'id of the other end of a link')
    .option('--known-at <day>', 'as the graph stood at the end of that day, 2026-11-24')
    .option('--valid-at <day>', 'say of each claim whether it was true in the world on that day')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      `\nExamples:
  ai-policy-graph explain shenzhen-ai-action-plan-2023 TARGETS compute-cluster
  ai-policy-graph explain shenzhen TARGETS compute-hub
  ai-policy-graph explain shanghai-private-investment-measures-2023 FIELD:publishedOn
  ai-policy-graph explain shanghai-private-investment-measures-2023 FIELD:publishedOn --known-at 2026-11-24`,
    )
    .action(runExplain);
}

interface ExplainFlags {
  readonly json?: boolean;
  readonly validAt?: string;
  readonly knownAt?: string;
}

async function runExplain(this: Command): Promise<void> {
  const [subject = '', predicate = '', object] = this.args;
  const { json = false, validAt, knownAt } = this.opts<ExplainFlags>();
  const data = await withGraph({
    ids: object === undefined ? [subject] : [subject, object],
    work: (ask) => ask({ query: document, variables: { subject, predicate, object, validAt, knownAt } }),
    past: knownAt !== undefined,
  });
  const { explain } = data as { explain: Explanation | null };
  if (json) console.log(JSON.stringify(explain, null, 2));
  else console.log(explain === null ? `Nothing is claimed of ${this.args.join(' ')}.` : formatExplanation(explain));
  if (explain === null) process.exitCode = 1;
}
