package org.oscm.core.catalog;

/**
 * What a subscription got when it was ordered.
 *
 * @param service the subscription's own copy
 * @param technicalService the application behind it
 */
public record SubscribedService(ServiceView service, TechnicalServiceView technicalService) {}
