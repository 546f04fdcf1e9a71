package org.oscm.planted.accounts.usecase;

import java.time.Instant;

final class AsksTheMachineForTheTime {

    final Instant now = Instant.now();
}
