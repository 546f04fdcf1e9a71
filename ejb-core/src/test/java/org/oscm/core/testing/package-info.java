/**
 * Runs use cases and repositories without a server: the real persistence unit and the real schema on an H2 in memory
 * (with {@code -Doscm.test.postgres=true} on a real PostgreSQL), and the use cases wired as CDI would wire them.
 */
package org.oscm.core.testing;
