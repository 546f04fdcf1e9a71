package org.oscm.vo;

import java.io.Serializable;

public class VOReport implements Serializable {
    private static final long serialVersionUID = 1L;

    private String localizedReportName;
    private String reportName;

    public String getLocalizedReportName() {
        return localizedReportName;
    }

    public void setLocalizedReportName(String localizedReportName) {
        this.localizedReportName = localizedReportName;
    }

    public String getReportName() {
        return reportName;
    }

    public void setReportName(String reportName) {
        this.reportName = reportName;
    }
}
