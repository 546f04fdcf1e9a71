package org.oscm.vo;

public class VOBillingContact extends BaseVO {
    private static final long serialVersionUID = 1L;

    private String address;
    private String companyName;
    private String email;
    private String id;
    private boolean orgAddressUsed;

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getCompanyName() {
        return companyName;
    }

    public void setCompanyName(String companyName) {
        this.companyName = companyName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public boolean isOrgAddressUsed() {
        return orgAddressUsed;
    }

    public void setOrgAddressUsed(boolean orgAddressUsed) {
        this.orgAddressUsed = orgAddressUsed;
    }
}
