/** The field of a policy that holds the date of a role: PUBLISHED stands in `publishedOn`. */
export function toDateField(role: string): string {
  return `${role.toLowerCase()}On`;
}

/** The role of the date that a field of a policy holds; null for the bounds of the period it plans for, on which nothing happened, and without a field. */
export function toDateRole(field: string | undefined): string | null {
  return field?.endsWith('On') === true ? field.slice(0, -'On'.length).toUpperCase() : null;
}
