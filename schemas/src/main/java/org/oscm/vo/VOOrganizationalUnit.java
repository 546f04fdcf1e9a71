package org.oscm.vo;

/** A group of users inside an organization. */
public class VOOrganizationalUnit extends BaseVO {
    private static final long serialVersionUID = 1L;

    private boolean defaultGroup;
    private String description;
    private String name;
    private String organizationId;
    private String referenceId;

    /** Whether it is the unit every organization has from the start. */
    public boolean isDefaultGroup() {
        return defaultGroup;
    }

    public void setDefaultGroup(boolean defaultGroup) {
        this.defaultGroup = defaultGroup;
    }

    /** What the unit is for. */
    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    /** Name, unique in the organization. */
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** Id of the organization. */
    public String getOrganizationId() {
        return organizationId;
    }

    public void setOrganizationId(String organizationId) {
        this.organizationId = organizationId;
    }

    /** A reference of the customer's own, such as a cost centre; it shows on bills. */
    public String getReferenceId() {
        return referenceId;
    }

    public void setReferenceId(String referenceId) {
        this.referenceId = referenceId;
    }
}
