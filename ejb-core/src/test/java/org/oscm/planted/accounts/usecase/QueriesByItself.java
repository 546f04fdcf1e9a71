package org.oscm.planted.accounts.usecase;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

final class QueriesByItself {

    @PersistenceContext
    EntityManager entities;
}
