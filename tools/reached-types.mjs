import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/**
 * The declarations that some lead to, themselves among them.
 * @param {Iterable<string>} entries
 * @returns {Set<string>}
 */
function reachedTypes(entries) {
  const reached = new Set(entries);
  // What is added to a set while it is gone through comes later.
  for (const file of reached) {
    for (const { fileName } of ts.preProcessFile(fs.readFileSync(file, 'utf8')).importedFiles)
      if (fileName.startsWith('.')) reached.add(path.join(path.dirname(file), fileName.replace(/\.js$/, '.d.ts')));
  }
  return reached;
}

/**
 * Takes away the declarations that none of the entries leads to, for whoever uses the package never meets them.
 * @param {string} folder
 * @param {readonly string[]} entries File names in the folder.
 */
export function keepReachedTypes(folder, entries) {
  const reached = reachedTypes(entries.map((entry) => path.join(folder, entry)));
  for (const file of fs.readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const full = path.join(folder, file);
    if (file.endsWith('.d.ts') && !reached.has(full)) fs.rmSync(full);
  }
  removeEmpty(folder);
}

/**
 * Folders that hold nothing any more, and those that hold only such.
 * @param {string} folder
 */
function removeEmpty(folder) {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) if (entry.isDirectory()) removeEmpty(path.join(folder, entry.name));
  if (fs.readdirSync(folder).length === 0) fs.rmdirSync(folder);
}
