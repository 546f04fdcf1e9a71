package org.oscm.vo;

import java.util.ArrayList;
import java.util.List;
import org.oscm.types.enumtypes.Salutation;
import org.oscm.types.enumtypes.SettingType;

/** A user's profile. */
public class VOUserDetails extends VOUser {
    private static final long serialVersionUID = 1L;

    private String additionalName;
    private String address;
    private String email;
    private String firstName;
    private String lastName;
    private String locale;
    private String phone;
    private String realmUserId;
    private boolean remoteLdapActive;
    private List<SettingType> remoteLdapAttributes = new ArrayList<>();
    private Salutation salutation;

    /** Middle or second name. */
    public String getAdditionalName() {
        return additionalName;
    }

    public void setAdditionalName(String additionalName) {
        this.additionalName = additionalName;
    }

    /** Postal address. */
    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    /** Mail address. The element's name has a capital E, as the accessor's name demands. */
    public String getEMail() {
        return email;
    }

    public void setEMail(String email) {
        this.email = email;
    }

    /** First name. */
    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    /** Last name. */
    public String getLastName() {
        return lastName;
    }

    public void setLastName(String lastName) {
        this.lastName = lastName;
    }

    /** Language, for example {@code en}. */
    public String getLocale() {
        return locale;
    }

    public void setLocale(String locale) {
        this.locale = locale;
    }

    /** Phone number. */
    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    /** Id of the user in the LDAP directory; null without one. */
    public String getRealmUserId() {
        return realmUserId;
    }

    public void setRealmUserId(String realmUserId) {
        this.realmUserId = realmUserId;
    }

    /** Whether an LDAP directory manages the user. */
    public boolean isRemoteLdapActive() {
        return remoteLdapActive;
    }

    public void setRemoteLdapActive(boolean remoteLdapActive) {
        this.remoteLdapActive = remoteLdapActive;
    }

    /** The attributes that come from the LDAP directory and cannot be changed here. */
    public List<SettingType> getRemoteLdapAttributes() {
        return remoteLdapAttributes;
    }

    public void setRemoteLdapAttributes(List<SettingType> remoteLdapAttributes) {
        this.remoteLdapAttributes = remoteLdapAttributes == null ? new ArrayList<>() : remoteLdapAttributes;
    }

    /** How the user is addressed; null if not stated. */
    public Salutation getSalutation() {
        return salutation;
    }

    public void setSalutation(Salutation salutation) {
        this.salutation = salutation;
    }
}
