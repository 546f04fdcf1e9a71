package org.oscm.planted.kernel;

import jakarta.inject.Inject;

final class KernelWithInjection {

    @Inject
    Object something;
}
