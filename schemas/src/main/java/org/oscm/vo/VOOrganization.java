package org.oscm.vo;

/** An organization's master data. */
public class VOOrganization extends BaseVO {
    private static final long serialVersionUID = 1L;

    private String address;
    private String description;
    private VODiscount discount;
    private String distinguishedName;
    private String domicileCountry;
    private String email;
    private boolean imageDefined;
    private String locale;
    private String name;
    private String nameSpace;
    private String organizationId;
    private String phone;
    private String supportEmail;
    private String url;

    /** Postal address. */
    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    /** What the organization says about itself, in the caller's language. */
    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    /** The discount the caller grants to the organization; null for none. */
    public VODiscount getDiscount() {
        return discount;
    }

    public void setDiscount(VODiscount discount) {
        this.discount = discount;
    }

    /** Subject of the certificate with which the organization calls services. */
    public String getDistinguishedName() {
        return distinguishedName;
    }

    public void setDistinguishedName(String distinguishedName) {
        this.distinguishedName = distinguishedName;
    }

    /** ISO 3166 code of the country the organization is domiciled in. */
    public String getDomicileCountry() {
        return domicileCountry;
    }

    public void setDomicileCountry(String domicileCountry) {
        this.domicileCountry = domicileCountry;
    }

    /** Mail address for the platform's messages. */
    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    /** Whether the organization has a logo. */
    public boolean isImageDefined() {
        return imageDefined;
    }

    public void setImageDefined(boolean imageDefined) {
        this.imageDefined = imageDefined;
    }

    /** Language, for example {@code en}. */
    public String getLocale() {
        return locale;
    }

    public void setLocale(String locale) {
        this.locale = locale;
    }

    /** Name of the organization. */
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** Address of a style sheet of the organization's own. */
    public String getNameSpace() {
        return nameSpace;
    }

    public void setNameSpace(String nameSpace) {
        this.nameSpace = nameSpace;
    }

    /** Id the platform gave to the organization. */
    public String getOrganizationId() {
        return organizationId;
    }

    public void setOrganizationId(String organizationId) {
        this.organizationId = organizationId;
    }

    /** Phone number. */
    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    /** Mail address for customers' questions. */
    public String getSupportEmail() {
        return supportEmail;
    }

    public void setSupportEmail(String supportEmail) {
        this.supportEmail = supportEmail;
    }

    /** Address of the organization's site. */
    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }
}
