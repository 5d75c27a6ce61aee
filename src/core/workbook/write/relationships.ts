import { NAMESPACES, PACKAGE, xmlElement } from "./xml-text";

/** From one part of a package to another. */
export interface RelationshipDraft {
  readonly type: string;
  readonly target: string;
}

/** A relationship of the kinds ECMA-376 names. */
export const office = (type: string, target: string): RelationshipDraft => ({
  type: `${NAMESPACES.relationships}/${type}`,
  target,
});

/** The body of a .rels part, numbered rId1, rId2 … in the order given. */
export function relationshipsXml(relationships: readonly RelationshipDraft[]): string {
  const parts = relationships.map(({ type, target }, index) =>
    xmlElement("Relationship", { Id: `rId${index + 1}`, Type: type, Target: target }),
  );
  return xmlElement("Relationships", { xmlns: `${PACKAGE}/relationships` }, parts.join(""));
}
