import fs from 'node:fs';
import ts from 'typescript';

/** @typedef {{ description?: string, properties?: Record<string, Schema>, items?: Schema, anyOf?: Schema[] }} Schema */

/**
 * Writes what a JSON Schema says of each key above the key in declarations that were inferred: the compiler leaves comments of such types out.
 * @param {string} file Declarations.
 * @param {Readonly<Record<string, Schema | undefined>>} schemas By the names of the variables that are Zod schemas.
 */
export function describeTypes(file, schemas) {
  const text = fs.readFileSync(file, 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const comments = /** @type {{ at: number, text: string }[]} */ ([]);
  const describe = (/** @type {ts.TypeNode | undefined} */ type, /** @type {Schema} */ schema) => {
    if (type === undefined || !ts.isTypeReferenceNode(type)) return;
    const [inner] = type.typeArguments ?? [];
    if (inner === undefined || !ts.isTypeLiteralNode(inner)) return describe(inner, schema);
    for (const member of inner.members) {
      const own = schema.properties?.[member.name?.getText() ?? ''];
      if (own === undefined || !ts.isPropertySignature(member)) continue;
      const shown = own.description ?? wholeOf(own).description;
      const at = member.getStart();
      const indent = text.slice(text.lastIndexOf('\n', at) + 1, at);
      if (shown !== undefined) comments.push({ at, text: `/** ${shown.replaceAll('*/', '* /')} */\n${indent}` });
      describe(member.type, innerOf(own));
    }
  };
  const visit = (/** @type {ts.Node} */ node) => {
    const schema = ts.isVariableDeclaration(node) ? schemas[node.name.getText()] : undefined;
    if (schema !== undefined && ts.isVariableDeclaration(node)) describe(node.type, schema);
    else ts.forEachChild(node, visit);
  };
  visit(source);
  let described = text;
  for (const { at, text: comment } of comments.reverse()) described = `${described.slice(0, at)}${comment}${described.slice(at)}`;
  fs.writeFileSync(file, described);
}

/** @param {Schema} schema @returns {Schema} What it is where it is not null. */
function wholeOf(schema) {
  return schema.anyOf?.[0] ?? schema;
}

/** @param {Schema} schema @returns {Schema} What a value holds that is nullable, or the elements of a list. */
export function innerOf(schema) {
  const whole = wholeOf(schema);
  return whole.items === undefined ? whole : innerOf(whole.items);
}
