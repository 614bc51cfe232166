import { fileURLToPath } from 'node:url';

/** The page's script and style, each on its own. */
export interface PageAssets {
  readonly script: string;
  readonly style: string;
}

let assets: PageAssets | null = null;

/** Made when the package is built, which puts a module of two texts in this one's place; from the sources, on first use. */
export async function pageAssets(): Promise<PageAssets> {
  if (assets !== null) return assets;
  const { bundlePage } = await import('./bundle.mjs');
  const { script, style } = await bundlePage(fileURLToPath(new URL('page/', import.meta.url)));
  assets = { script, style };
  return assets;
}
