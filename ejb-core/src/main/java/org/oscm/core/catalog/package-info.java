/**
 * The room of what is offered: technical services, as technology providers declare them, and the marketable services
 * suppliers make of them. Every subscription owns a private copy of the service it ordered, with its own parameters, so
 * that later changes of the offer leave it alone.
 */
package org.oscm.core.catalog;
