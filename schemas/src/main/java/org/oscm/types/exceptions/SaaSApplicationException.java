package org.oscm.types.exceptions;

import jakarta.xml.ws.WebFault;
import java.util.UUID;
import org.oscm.types.exceptions.beans.ApplicationExceptionBean;

/**
 * A refusal that a caller can understand and act upon; base of every fault the platform publishes.
 *
 * <p>What travels is the {@link #getFaultInfo() fault bean}: an id that is also in the server's log, a message key with
 * its parameters for a text in the caller's language, and whatever the concrete fault adds. The bean never takes over a
 * stack trace by itself: what happened inside the platform is not for strangers.
 */
@WebFault(name = "SaaSApplicationException", targetNamespace = "http://oscm.org/xsd")
public class SaaSApplicationException extends Exception {
    private static final long serialVersionUID = 1L;

    private final ApplicationExceptionBean faultInfo;

    public SaaSApplicationException(String message) {
        this(message, new ApplicationExceptionBean());
    }

    public SaaSApplicationException(String message, ApplicationExceptionBean bean) {
        this(message, bean, null);
    }

    /**
     * @param message text for logs and for callers without the platform's language resources
     * @param bean what travels to the caller; missing id and message key are filled in
     * @param cause what led to the refusal, or null; it stays on this side of the wire
     */
    public SaaSApplicationException(String message, ApplicationExceptionBean bean, Throwable cause) {
        super(message, cause);
        if (bean.getId() == null) {
            bean.setId(UUID.randomUUID().toString());
        }
        if (bean.getMessageKey() == null) {
            bean.setMessageKey("ex." + getClass().getSimpleName());
        }
        faultInfo = bean;
    }

    /** The part of this exception that travels as fault detail; never null. */
    public ApplicationExceptionBean getFaultInfo() {
        return faultInfo;
    }

    /** Identifies this very occurrence; the server's log holds the same id. */
    public String getId() {
        return faultInfo.getId();
    }

    /** Key of the localized text that explains the refusal. */
    public String getMessageKey() {
        return faultInfo.getMessageKey();
    }

    /** What the localized text names, in its order; empty if it names nothing. */
    public String[] getMessageParams() {
        return faultInfo.getMessageParams();
    }

    /** The message key of one reason of one exception, for example {@code ex.PriceModelException.NOT_DEFINED}. */
    protected static String messageKey(Class<? extends SaaSApplicationException> type, Enum<?> reason) {
        String key = "ex." + type.getSimpleName();
        return reason == null ? key : key + "." + reason.name();
    }
}
