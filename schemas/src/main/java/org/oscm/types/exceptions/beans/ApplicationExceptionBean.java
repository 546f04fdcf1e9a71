package org.oscm.types.exceptions.beans;

import jakarta.xml.bind.annotation.XmlRootElement;
import java.io.Serializable;

/** What every published fault tells its caller. */
@XmlRootElement(name = "ApplicationExceptionBean")
public class ApplicationExceptionBean implements Serializable {
    private static final long serialVersionUID = 1L;

    private String causeStackTrace;
    private String id;
    private String messageKey;
    private String[] messageParams = {};

    public ApplicationExceptionBean() {}

    /**
     * @param messageKey key of the localized text
     * @param messageParams what that text names, in its order
     */
    public ApplicationExceptionBean(String messageKey, String... messageParams) {
        this.messageKey = messageKey;
        setMessageParams(messageParams);
    }

    /** Stack trace of the cause as text; null unless the sender chose to show it. */
    public String getCauseStackTrace() {
        return causeStackTrace;
    }

    public void setCauseStackTrace(String causeStackTrace) {
        this.causeStackTrace = causeStackTrace;
    }

    /** Identifies the occurrence; the server's log holds the same id. */
    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** Key of the localized text that explains the fault. */
    public String getMessageKey() {
        return messageKey;
    }

    public void setMessageKey(String messageKey) {
        this.messageKey = messageKey;
    }

    /** What the localized text names, in its order; never null. */
    public String[] getMessageParams() {
        return messageParams.clone();
    }

    public final void setMessageParams(String[] messageParams) {
        this.messageParams = messageParams == null ? new String[0] : messageParams.clone();
    }
}
