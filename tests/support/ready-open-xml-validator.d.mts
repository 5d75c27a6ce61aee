export function validatorProgram(): string;
export function readyOpenXmlValidator(): void;
