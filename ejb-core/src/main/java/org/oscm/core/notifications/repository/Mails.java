package org.oscm.core.notifications.repository;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
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

    /** Mails not sent yet, oldest first, those that failed least often before others. */
    public List<Mail> unsent(int most) {
        return entities.createQuery(
                        "select m from Mail m where m.sentAt is null order by m.attempts, m.tkey", Mail.class)
                .setMaxResults(most)
                .getResultList();
    }
}
