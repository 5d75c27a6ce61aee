export function writeSmokeManifest(root: string): string;
export function smokeManifest(manifest: string): string;
