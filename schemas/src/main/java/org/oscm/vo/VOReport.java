package org.oscm.vo;

import java.io.Serializable;

/** A report that can be run. */
public class VOReport implements Serializable {
    private static final long serialVersionUID = 1L;

    private String localizedReportName;
    private String reportName;

    /** Name in the caller's language. */
    public String getLocalizedReportName() {
        return localizedReportName;
    }

    public void setLocalizedReportName(String localizedReportName) {
        this.localizedReportName = localizedReportName;
    }

    /** Technical name. */
    public String getReportName() {
        return reportName;
    }

    public void setReportName(String reportName) {
        this.reportName = reportName;
    }
}
