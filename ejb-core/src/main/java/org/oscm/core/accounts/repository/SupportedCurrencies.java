package org.oscm.core.accounts.repository;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.oscm.core.accounts.model.SupportedCurrency;

/** The table of currencies in which prices may be given. */
@Dependent
public class SupportedCurrencies {

    @PersistenceContext
    private EntityManager entities;

    public void add(SupportedCurrency currency) {
        entities.persist(currency);
    }

    public boolean has(String code) {
        return entities.find(SupportedCurrency.class, code) != null;
    }

    /** Codes in alphabetical order. */
    public List<String> codes() {
        return entities.createQuery("select c.code from SupportedCurrency c order by c.code", String.class)
                .getResultList();
    }
}
