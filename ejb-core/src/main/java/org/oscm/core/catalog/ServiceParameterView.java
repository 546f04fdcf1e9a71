package org.oscm.core.catalog;

/**
 * A parameter of a marketable service.
 *
 * @param parameterId id of the declared or platform parameter
 * @param value as text; null if none is set
 * @param configurable whether customers may set the value
 */
public record ServiceParameterView(long key, int version, String parameterId, String value, boolean configurable) {}
