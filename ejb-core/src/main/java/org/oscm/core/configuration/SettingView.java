package org.oscm.core.configuration;

/**
 * A setting with its present value.
 *
 * @param value what it is; of a secret only whether there is one
 */
public record SettingView(SettingKey key, String value) {}
