export function profileOption(profile: string): string;
export function profileThatStays(program: string): string | undefined;
