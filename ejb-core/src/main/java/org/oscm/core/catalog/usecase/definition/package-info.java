/**
 * Reading and writing the XML in which technology providers describe their applications (TechnicalServices.xsd).
 *
 * <p>{@link org.oscm.core.catalog.usecase.definition.ReadTechnicalServices} turns bytes into
 * {@link org.oscm.core.catalog.TechnicalServiceDefinition}s or into the list of everything that is wrong with them;
 * {@link org.oscm.core.catalog.usecase.definition.WriteTechnicalServices} is the way back. Neither knows what is stored:
 * whether a service exists already, whose it is and whether it may change is asked by who imports.
 */
package org.oscm.core.catalog.usecase.definition;
