package org.oscm.core.storage.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import org.oscm.core.storage.usecase.CheckDatabase;

/** Whether the platform can work; asked by monitors, without a login. */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PlatformHealth {

    @Inject
    private CheckDatabase checkDatabase;

    public boolean isReady() {
        return checkDatabase.answers();
    }
}
