package org.oscm.planted.billing.engine;

import jakarta.inject.Inject;

final class EngineWithInjection {

    @Inject
    Object something;
}
