package org.oscm.core.notifications.repository;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.oscm.core.notifications.MailView;
import org.oscm.core.notifications.model.Mail;

/** The table of mails. */
@Dependent
public class Mails {

    @PersistenceContext
    private EntityManager entities;

    public void add(Mail mail) {
        entities.persist(mail);
    }

    /** Oldest first; all recipients if none is named. */
    public List<MailView> to(String recipient) {
        return entities
                .createQuery(
                        "select m from Mail m where :all = true or lower(m.recipient) = lower(:recipient) order by m.tkey",
                        Mail.class)
                .setParameter("all", recipient == null)
                .setParameter("recipient", recipient == null ? "" : recipient)
                .getResultList()
                .stream()
                .map(m -> new MailView(m.key(), m.writtenAt(), m.sender(), m.recipient(), m.subject(), m.body()))
                .toList();
    }

    /** Keys of the mails that are to be sent, those that wait longest first. */
    public List<Long> due(Instant now, int most) {
        return entities.createQuery(
                        "select m.tkey from Mail m where m.dueAt <= :now order by m.dueAt, m.tkey", Long.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** The mail, if it was to be sent and belongs to the asker until a moment of real time; of several one gets it. */
    public Optional<Mail> claim(long key, Instant realNow, Instant until) {
        int claimed = entities.createNativeQuery(
                        "update mail set leaseUntil = ? where tkey = ? and dueAt is not null and leaseUntil < ?")
                .setParameter(1, until.toEpochMilli())
                .setParameter(2, key)
                .setParameter(3, realNow.toEpochMilli())
                .executeUpdate();
        return claimed == 1 ? Optional.of(get(key)) : Optional.empty();
    }

    /** As it is in the database now. */
    public Mail get(long key) {
        Mail mail = entities.find(Mail.class, key);
        entities.refresh(mail);
        return mail;
    }
}
