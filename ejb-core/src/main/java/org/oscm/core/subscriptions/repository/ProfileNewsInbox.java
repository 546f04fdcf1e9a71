package org.oscm.core.subscriptions.repository;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.oscm.core.subscriptions.model.ProfileNews;

/** The table of what applications must still hear of users. */
@Dependent
public class ProfileNewsInbox {

    @PersistenceContext
    private EntityManager entities;

    public void add(ProfileNews news) {
        entities.persist(news);
    }

    public Optional<ProfileNews> find(long key) {
        return Optional.ofNullable(entities.find(ProfileNews.class, key));
    }

    public void remove(ProfileNews news) {
        entities.remove(news);
    }

    /** Oldest first. */
    public List<Long> due(Instant realNow, int most) {
        return entities.createQuery(
                        "select n.tkey from ProfileNews n where n.dueAt <= :now order by n.tkey", Long.class)
                .setParameter("now", realNow)
                .setMaxResults(most)
                .getResultList();
    }

    /** Whether it was due and belongs to the asker until a moment of real time; of several that ask, one gets it. */
    public boolean claim(long key, Instant realNow, Instant until) {
        return entities.createNativeQuery("update profile_news set dueAt = ? where tkey = ? and dueAt <= ?")
                        .setParameter(1, until.toEpochMilli())
                        .setParameter(2, key)
                        .setParameter(3, realNow.toEpochMilli())
                        .executeUpdate()
                == 1;
    }
}
