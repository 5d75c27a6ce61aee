export function keptInRun(name: string, make: () => Uint8Array): Uint8Array;
