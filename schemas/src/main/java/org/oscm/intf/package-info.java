/**
 * The platform services: what clients can call. Names, order and types on the wire are those of the released
 * contract; each service has its own schema, as some type names mean different enumerations in different services.
 */
package org.oscm.intf;
