/** Finds every regular expression of src/: literals in the sources, and those put together while the built files load. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import typescript from 'typescript';

/** Files that do something when they are loaded, or that need a browser or a thread around them. */
const STARTED = /(?:^|\/)(?:main|worker|bulk-process)\.js$|^(?:cli|site\/browser)\//u;

const filesIn = (folder, ending) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** Calls `visit` with each node of a file, and the line on which it begins. */
function walk(file, visit) {
  const tree = typescript.createSourceFile(file, readFileSync(file, 'utf8'), typescript.ScriptTarget.Latest, true);
  const visitAll = (node) => {
    visit(node, tree.getLineAndCharacterOfPosition(node.getStart()).line + 1);
    typescript.forEachChild(node, visitAll);
  };
  visitAll(tree);
}

/** Literals, as { source, flags, place }. */
export function literalsIn(root) {
  const found = [];
  for (const file of filesIn(join(root, 'src'), '.ts')) {
    walk(file, (node, line) => {
      if (node.kind !== typescript.SyntaxKind.RegularExpressionLiteral) return;
      const [, source, flags] = /^\/(.*)\/([a-z]*)$/su.exec(node.text);
      found.push({ source, flags, place: `${relative(root, file)}:${line}` });
    });
  }
  return found;
}

/**
 * Loads the built files and notes every expression that they put together meanwhile.
 * @returns those, and the places that put one together only later, so that it cannot be checked
 */
export async function constructedIn(root) {
  const built = join(root, 'dist');
  // An earlier build may have left files whose source is gone.
  const files = filesIn(built, '.js').filter((file) => {
    const name = relative(built, file);
    return existsSync(join(root, 'src', name.replace(/\.js$/u, '.ts'))) && !STARTED.test(name);
  });
  const found = [];
  const Original = globalThis.RegExp;
  const noted =
    (make) =>
    (target, ...given) => {
      const made = make(target, ...given);
      const caller = new Error('caller').stack?.split('\n').find((line) => line.includes(pathToFileURL(built).href));
      const [, place] = /\/(dist\/[^:]+:\d+)/u.exec(caller ?? '') ?? [];
      if (place !== undefined) found.push({ source: made.source, flags: made.flags, place });
      return made;
    };
  globalThis.RegExp = new Proxy(Original, { construct: noted(Reflect.construct), apply: noted(Reflect.apply) });
  try {
    for (const file of files) await import(pathToFileURL(file).href);
  } finally {
    globalThis.RegExp = Original;
  }
  const places = new Set(found.map(({ place }) => place));
  const later = files.flatMap((file) => {
    const calls = [];
    walk(file, (node, line) => {
      const isCall = typescript.isNewExpression(node) || typescript.isCallExpression(node);
      const place = `${relative(root, file)}:${line}`;
      if (isCall && node.expression.getText() === 'RegExp' && !places.has(place)) calls.push(place);
    });
    return calls;
  });
  return { found, later };
}
