package org.oscm.psp.data;

import java.io.Serializable;

/** How a charge ended. */
public class ChargingResult implements Serializable {
    private static final long serialVersionUID = 1L;

    private String processingException;
    private String processingResult;
    private PaymentProcessingStatus processingStatus;
    private long processingTime;

    /** What went wrong; null if nothing did. */
    public String getProcessingException() {
        return processingException;
    }

    public void setProcessingException(String processingException) {
        this.processingException = processingException;
    }

    /** What the provider answered. */
    public String getProcessingResult() {
        return processingResult;
    }

    public void setProcessingResult(String processingResult) {
        this.processingResult = processingResult;
    }

    /** How the charge ended. */
    public PaymentProcessingStatus getProcessingStatus() {
        return processingStatus;
    }

    public void setProcessingStatus(PaymentProcessingStatus processingStatus) {
        this.processingStatus = processingStatus;
    }

    /** When, in milliseconds since 1970 UTC. */
    public long getProcessingTime() {
        return processingTime;
    }

    public void setProcessingTime(long processingTime) {
        this.processingTime = processingTime;
    }
}
