package org.oscm.core.provisioning;

/**
 * What an application says about an instance it made.
 *
 * @param id the application's own id, never empty
 * @param accessInfo how users reach it, null if the application says nothing
 * @param baseUrl its address, null for the address of the technical service
 * @param loginPath below the base URL, null for that of the technical service
 */
public record ApplicationInstance(String id, String accessInfo, String baseUrl, String loginPath) {}
