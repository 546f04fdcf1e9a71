package org.oscm.core.catalog;

/**
 * What a seller says about a service.
 *
 * @param serviceId unique among the offers of the seller
 * @param name up to 100 characters a language
 * @param shortDescription up to 255 characters a language
 * @param description up to 32767 characters a language
 * @param configuratorUrl external tool to set parameters; null for none
 * @param featureUrl page about the service; null for none
 */
public record ServiceDescription(
        String serviceId,
        Texts name,
        Texts shortDescription,
        Texts description,
        String configuratorUrl,
        String featureUrl) {}
