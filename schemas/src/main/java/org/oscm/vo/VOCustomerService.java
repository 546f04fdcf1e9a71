package org.oscm.vo;

/** A service offered to one customer at special terms. */
public class VOCustomerService extends VOService {
    private static final long serialVersionUID = 1L;

    private String organizationId;
    private Long organizationKey;
    private String organizationName;

    /** Id of the customer. */
    public String getOrganizationId() {
        return organizationId;
    }

    public void setOrganizationId(String organizationId) {
        this.organizationId = organizationId;
    }

    /** Key of the customer. */
    public Long getOrganizationKey() {
        return organizationKey;
    }

    public void setOrganizationKey(Long organizationKey) {
        this.organizationKey = organizationKey;
    }

    /** Name of the customer. */
    public String getOrganizationName() {
        return organizationName;
    }

    public void setOrganizationName(String organizationName) {
        this.organizationName = organizationName;
    }
}
