package org.oscm.vo;

import java.util.ArrayList;
import java.util.List;
import org.oscm.types.enumtypes.Salutation;
import org.oscm.types.enumtypes.SettingType;

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

    public String getAdditionalName() {
        return additionalName;
    }

    public void setAdditionalName(String additionalName) {
        this.additionalName = additionalName;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getEMail() {
        return email;
    }

    public void setEMail(String email) {
        this.email = email;
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    public String getLastName() {
        return lastName;
    }

    public void setLastName(String lastName) {
        this.lastName = lastName;
    }

    public String getLocale() {
        return locale;
    }

    public void setLocale(String locale) {
        this.locale = locale;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getRealmUserId() {
        return realmUserId;
    }

    public void setRealmUserId(String realmUserId) {
        this.realmUserId = realmUserId;
    }

    public boolean isRemoteLdapActive() {
        return remoteLdapActive;
    }

    public void setRemoteLdapActive(boolean remoteLdapActive) {
        this.remoteLdapActive = remoteLdapActive;
    }

    public List<SettingType> getRemoteLdapAttributes() {
        return remoteLdapAttributes;
    }

    public void setRemoteLdapAttributes(List<SettingType> remoteLdapAttributes) {
        this.remoteLdapAttributes = remoteLdapAttributes == null ? new ArrayList<>() : remoteLdapAttributes;
    }

    public Salutation getSalutation() {
        return salutation;
    }

    public void setSalutation(Salutation salutation) {
        this.salutation = salutation;
    }
}
