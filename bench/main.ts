/** `npm run bench -- NAME [options]`: speed, as figures. One file a benchmark, listed here. */
const benchmarks: Record<string, () => Promise<{ run: (argv: string[]) => Promise<void> }>> = {
  language: () => import('./language'),
  extract: () => import('./extract'),
  load: () => import('./load'),
  viewer: () => import('./viewer'),
};

async function main([name, ...rest]: string[]): Promise<void> {
  const load = name ? benchmarks[name] : undefined;
  if (!load) throw new Error(`usage: npm run bench -- ${Object.keys(benchmarks).join(' | ')}`);
  await (await load()).run(rest);
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  // What a benchmark that was broken off has under way does not count any more.
  process.exit(1);
});
