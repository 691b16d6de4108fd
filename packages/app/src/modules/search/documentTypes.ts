/** Types of documents, of which the catalog knows what they can be filtered by. */
export const CATALOG = 'software-catalog';
export const DOCUMENTS = 'techdocs';
