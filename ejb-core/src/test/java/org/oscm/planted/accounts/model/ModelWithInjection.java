package org.oscm.planted.accounts.model;

import jakarta.inject.Inject;

final class ModelWithInjection {

    @Inject
    Object something;
}
