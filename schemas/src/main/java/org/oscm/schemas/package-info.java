/**
 * The XML formats the platform publishes beside its web services: technical service definitions, customer billing
 * data and the four kinds of revenue share data.
 *
 * <p>{@link org.oscm.schemas.PublishedSchema} names the files and compiles each once;
 * {@link org.oscm.schemas.SecureXml} gives parsers which read nothing but the document itself;
 * {@link org.oscm.schemas.SchemaViolation} says in plain words what is wrong with a document, and where.
 */
package org.oscm.schemas;
