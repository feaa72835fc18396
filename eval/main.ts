/** `npm run eval -- [NAME] [options]`: quality, as precision, recall and F1. One file a measure, listed here. */
const measures: Record<string, () => Promise<{ run: (argv: string[]) => Promise<void> }>> = {
  gold: () => import('./gold'),
  parity: () => import('./parity'),
  polnear: () => import('./polnear'),
};

async function main(argv: string[]): Promise<void> {
  const [first, ...rest] = argv;
  const name = first && !first.startsWith('-') ? first : undefined;
  const chosen = name ? [name] : ['gold', 'polnear'];
  for (const measure of chosen) {
    const load = measures[measure];
    if (!load) throw new Error(`no measure "${measure}"; there are ${Object.keys(measures).join(', ')}`);
    await (await load()).run(name ? rest : argv);
  }
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

export {};
