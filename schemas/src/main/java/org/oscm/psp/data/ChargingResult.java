package org.oscm.psp.data;

import java.io.Serializable;

public class ChargingResult implements Serializable {
    private static final long serialVersionUID = 1L;

    private String processingException;
    private String processingResult;
    private PaymentProcessingStatus processingStatus;
    private long processingTime;

    public String getProcessingException() {
        return processingException;
    }

    public void setProcessingException(String processingException) {
        this.processingException = processingException;
    }

    public String getProcessingResult() {
        return processingResult;
    }

    public void setProcessingResult(String processingResult) {
        this.processingResult = processingResult;
    }

    public PaymentProcessingStatus getProcessingStatus() {
        return processingStatus;
    }

    public void setProcessingStatus(PaymentProcessingStatus processingStatus) {
        this.processingStatus = processingStatus;
    }

    public long getProcessingTime() {
        return processingTime;
    }

    public void setProcessingTime(long processingTime) {
        this.processingTime = processingTime;
    }
}
