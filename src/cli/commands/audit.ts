import type { Command } from 'commander';
import { EXIT } from '../../failure';

export function configure(program: Command): void {
  program
    .command('audit')
    .description('Holds all evidence in the database against the articles, and looks for what is left over.')
    .addHelpText('after', '\nExample:\n  demarche audit')
    .action(audit);
}

async function audit(): Promise<void> {
  const { withDatabase } = await import('../database');
  const { audit: run } = await import('../../neo4j/audit');
  const show = (articles: number) => process.stderr.isTTY && process.stderr.write(`\r${articles} articles`);
  const { articles, evidence, constraints, findings } = await withDatabase((database) => run(database, show));
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  const checked = `${articles} articles, ${evidence} pieces of evidence, ${constraints} constraints`;
  for (const { rule, id, detail } of findings) process.stdout.write(`${rule}\t${id}\t${detail}\n`);
  process.stdout.write(
    findings.length === 0 ? `${checked}: all hold\n` : `${checked}: ${findings.length} do not hold\n`,
  );
  if (findings.length > 0) process.exitCode = EXIT.rejected;
}
