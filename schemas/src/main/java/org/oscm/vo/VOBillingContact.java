package org.oscm.vo;

/** Who gets the bills of a customer. */
public class VOBillingContact extends BaseVO {
    private static final long serialVersionUID = 1L;

    private String address;
    private String companyName;
    private String email;
    private String id;
    private boolean orgAddressUsed;

    /** Postal address. */
    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    /** Name of the company or person the bill is addressed to. */
    public String getCompanyName() {
        return companyName;
    }

    public void setCompanyName(String companyName) {
        this.companyName = companyName;
    }

    /** Mail address for bills. */
    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    /** Name the customer gave to the contact, unique in the organization. */
    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** Whether the organization's address is used instead of the one here. */
    public boolean isOrgAddressUsed() {
        return orgAddressUsed;
    }

    public void setOrgAddressUsed(boolean orgAddressUsed) {
        this.orgAddressUsed = orgAddressUsed;
    }
}
