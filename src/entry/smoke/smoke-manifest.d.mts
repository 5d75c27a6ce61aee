export function writeSmokeManifest(root: string, given?: { readonly report?: number }): string;
export function smokeManifest(manifest: string, report?: number): string;
