package org.oscm.portal.frame;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZonedDateTime;
import org.oscm.core.configuration.service.PlatformTime;
import org.oscm.portal.text.DateText;

/** The platform's time, told in the billing zone. One instant for a whole page. */
@Named
@RequestScoped
public class ClockFace {
    @EJB
    PlatformTime time;

    private final Languages languages;
    private ZonedDateTime now;

    @Inject
    public ClockFace(Languages languages) {
        this.languages = languages;
    }

    /** For the proxy of the container only. */
    protected ClockFace() {
        this(null);
    }

    public String getDay() {
        return texts().day(now().toInstant());
    }

    public String getWeekday() {
        return texts().weekday(now().toInstant());
    }

    public String getTime() {
        return texts().time(now().toInstant());
    }

    /** The name of the zone in which bills are made, for example Europe/Berlin. */
    public String getZone() {
        return now().getZone().getId();
    }

    /** Writes instants in the visitor's language and the billing zone. */
    public DateText texts() {
        return new DateText(languages.getLocale(), now().getZone());
    }

    private ZonedDateTime now() {
        if (now == null) {
            now = time.now();
        }
        return now;
    }
}
