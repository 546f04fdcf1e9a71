/**
 * The room of what is offered: technical services, as technology providers declare them, and the marketable services
 * suppliers make of them.
 */
package org.oscm.core.catalog;
