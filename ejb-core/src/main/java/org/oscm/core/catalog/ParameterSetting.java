package org.oscm.core.catalog;

/**
 * The value a seller gives to a parameter of a service.
 *
 * @param parameterId id of the declared or platform parameter
 * @param value as text; null for none
 * @param configurable whether customers may set the value
 */
public record ParameterSetting(String parameterId, String value, boolean configurable) {}
