/**
 * The database below all rooms: its schema (created and migrated when the application starts), transactions of their
 * own, and the JSON form in which documents are stored.
 */
package org.oscm.core.storage;
