/**
 * Organizational units: how a customer divides itself. A unit has members, some of whom administer it, and its own view
 * of the catalog: a service that is hidden from a unit is not there for any member, one that is closed is there for its
 * administrators only. What is neither hidden nor closed is open to all. Every organization has one default unit from the
 * start, for everybody who is in no other.
 *
 * <p>Higher rooms ask which units somebody is in or administers and which services are kept from him
 * ({@link org.oscm.core.units.usecase.FindUnits}), and say whether a unit is still needed
 * ({@link org.oscm.core.units.UnitUse}). Bills read {@link org.oscm.core.units.UnitChanged}.
 */
package org.oscm.core.units;
