package org.oscm.vo;

import java.io.Serializable;

/** How users reach an instance of an application. */
public class VOInstanceInfo implements Serializable {
    private static final long serialVersionUID = 1L;

    private String accessInfo;
    private String baseUrl;
    private String instanceId;
    private String loginPath;

    /** Text that tells users how to reach the application when a link is not enough. */
    public String getAccessInfo() {
        return accessInfo;
    }

    public void setAccessInfo(String accessInfo) {
        this.accessInfo = accessInfo;
    }

    /** Base of the application's address. */
    public String getBaseUrl() {
        return baseUrl;
    }

    public void setBaseUrl(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** Id the application gave to the instance. */
    public String getInstanceId() {
        return instanceId;
    }

    public void setInstanceId(String instanceId) {
        this.instanceId = instanceId;
    }

    /** Path of the login page below the base of the address. */
    public String getLoginPath() {
        return loginPath;
    }

    public void setLoginPath(String loginPath) {
        this.loginPath = loginPath;
    }
}
