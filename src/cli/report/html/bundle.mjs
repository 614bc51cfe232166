import path from 'node:path';
import { build } from 'esbuild';

/**
 * Bundles the page's script and style, as they stand in its folder.
 * @param {string} folder
 * @returns {Promise<{ script: string, style: string, inputs: string[] }>} With the files that went in, for their licences.
 */
export async function bundlePage(folder) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: folder,
    entryPoints: ['main.ts', 'style.css'],
    outdir: path.join(folder, 'out'),
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: ['chrome109', 'firefox115', 'safari16.4'],
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    write: false,
  });
  const text = (/** @type {string} */ extension) => outputFiles.find((file) => file.path.endsWith(extension))?.text ?? '';
  // Within HTML a script ends at its end tag wherever that stands.
  return {
    script: text('.js').replaceAll('</script', '<\\/script').trim(),
    style: text('.css').replaceAll('</style', '<\\/style').trim(),
    inputs: Object.keys(metafile.inputs).map((input) => path.resolve(folder, input)),
  };
}
