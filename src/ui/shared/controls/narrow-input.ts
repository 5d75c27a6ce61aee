/** Fluent's controls ask for 250 px and more; in a pane of 320 px they take what there is. */
export const narrowInput = { minWidth: 0, width: "100%" } as const;
