package org.oscm.core.identity.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.oscm.core.identity.AccountStatus;
import org.oscm.core.identity.IdentityError;
import org.oscm.core.identity.UserData;
import org.oscm.core.identity.UserView;
import org.oscm.core.kernel.Check;
import org.oscm.core.kernel.OrganizationRole;
import org.oscm.core.kernel.Refusal;
import org.oscm.core.kernel.UserRole;
import org.oscm.core.kernel.WrongValues;
import org.oscm.core.storage.VersionedRow;

/**
 * A person or program that signs in. Born with a password somebody else has seen, he must change it before he works; a
 * number of wrong passwords in a row locks him out.
 */
@Entity
@Table(name = "platform_user")
public class User extends VersionedRow {

    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(1);

    private String userId;
    private long organizationKey;
    private String email;
    private String salutation;
    private String firstName;
    private String lastName;
    private String additionalName;
    private String address;
    private String phone;
    private String locale;

    @Enumerated(EnumType.STRING)
    private AccountStatus status;

    private int failedLogins;
    private String passwordHash;
    private Instant createdAt;

    @Enumerated(EnumType.STRING)
    private AccountStatus statusBeforeLock;

    private Instant lockedAt;
    private Long masterKey;
    private Instant usedAt;
    private String realmUserId;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "platform_user_role", joinColumns = @JoinColumn(name = "userKey"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<UserRole> roles = new HashSet<>();

    protected User() {}

    /** A new user whose first password is known to others. */
    public User(Organization organization, UserData data, String passwordHash, Instant createdAt) {
        this.organizationKey = organization.key();
        this.passwordHash = passwordHash;
        this.createdAt = createdAt;
        this.status = AccountStatus.PASSWORD_MUST_BE_CHANGED;
        describe(data);
        data.roles().forEach(role -> grant(role, organization));
    }

    /** Somebody of another organization who acts in the name of this one, with a password of his own choice. */
    public static User actingFor(
            Organization organization, UserData data, String passwordHash, long masterKey, Instant createdAt) {
        User user = new User(organization, data, passwordHash, createdAt);
        user.status = AccountStatus.ACTIVE;
        user.masterKey = masterKey;
        user.usedAt = createdAt;
        return user;
    }

    /** Somebody who registers himself, with a password of his own choice; he has to confirm it. */
    public static User registeringHimself(
            Organization organization, UserData data, String passwordHash, Instant createdAt) {
        User user = new User(organization, data, passwordHash, createdAt);
        user.status = AccountStatus.LOCKED_NOT_CONFIRMED;
        return user;
    }

    /** Somebody who stands in the directory of his organization, which keeps his password. */
    public static User fromDirectory(Organization organization, UserData data, String directoryId, Instant createdAt) {
        User user = new User(organization, data, null, createdAt);
        user.status = AccountStatus.ACTIVE;
        user.realmUserId = directoryId;
        return user;
    }

    /** @throws Refusal if a value of somebody who is to become a user is not valid; his roles are not looked at */
    public static void check(UserData data) {
        WrongValues wrong = new WrongValues();
        wrong.check(() -> Check.userId("userId", data.userId()));
        wrong.check(() -> Check.email("email", Check.required("email", data.email())));
        wrong.check(() -> Check.locale("locale", data.locale()));
        wrong.check(() -> Check.length("firstName", data.firstName(), Check.NAME));
        wrong.check(() -> Check.length("lastName", data.lastName(), Check.NAME));
        wrong.check(() -> Check.length("additionalName", data.additionalName(), Check.NAME));
        wrong.check(() -> Check.length("address", data.address(), Check.DESCRIPTION));
        wrong.check(() -> Check.length("phone", data.phone(), Check.NAME));
        wrong.refuse();
    }

    /** Changes who he is; his roles stay. */
    public final void describe(UserData data) {
        check(data);
        userId = data.userId().strip();
        email = data.email();
        locale = data.locale();
        salutation = data.salutation();
        firstName = data.firstName();
        lastName = data.lastName();
        additionalName = data.additionalName();
        address = data.address();
        phone = data.phone();
    }

    /** @throws Refusal if the role belongs to an organization role that the organization lacks */
    public void grant(UserRole role, Organization organization) {
        boolean missing = Arrays.stream(OrganizationRole.values())
                .filter(r -> r.userRole().filter(role::equals).isPresent())
                .anyMatch(r -> !organization.actsAs(r));
        if (missing) {
            throw Refusal.of(IdentityError.USER_ROLE_NOT_ASSIGNABLE, role, organization.organizationId());
        }
        roles.add(role);
    }

    /** Takes roles away; those he does not have are ignored. */
    public void revoke(Set<UserRole> revoked) {
        roles.removeAll(revoked);
    }

    /** The user has chosen a password that only he knows. */
    public void choosePassword(String newPasswordHash) {
        passwordHash = newPasswordHash;
        failedLogins = 0;
        status = AccountStatus.ACTIVE;
    }

    /** A directory has taken his password: the one the platform gave him need not be changed. */
    public void passwordIsKeptElsewhere() {
        if (status == AccountStatus.PASSWORD_MUST_BE_CHANGED) {
            status = AccountStatus.ACTIVE;
        }
    }

    /** Somebody else knows his password now: he must change it before he works. */
    public void givePassword(String newPasswordHash) {
        choosePassword(newPasswordHash);
        status = AccountStatus.PASSWORD_MUST_BE_CHANGED;
    }

    /** Nobody signs in with this account any more until it is unlocked. */
    public void lock() {
        status = AccountStatus.LOCKED;
    }

    /** The account is open, whatever locked it. */
    public void unlock() {
        status = AccountStatus.ACTIVE;
        failedLogins = 0;
    }

    public String userId() {
        return userId;
    }

    public long organizationKey() {
        return organizationKey;
    }

    /** Null for who has never had a password here. */
    public String passwordHash() {
        return passwordHash;
    }

    public AccountStatus status() {
        return status;
    }

    /** Whether he has registered himself and not confirmed it, however often he mistyped his password since. */
    public boolean isUnconfirmed() {
        AccountStatus own = status == AccountStatus.LOCKED_FAILED_LOGIN_ATTEMPTS ? statusBeforeLock : status;
        return own == AccountStatus.LOCKED_NOT_CONFIRMED;
    }

    public boolean hasFailedLogins() {
        return failedLogins > 0;
    }

    public boolean isAdministrator() {
        return roles.contains(UserRole.ORGANIZATION_ADMIN);
    }

    /** Whether somebody of another organization uses this account to act for this one. */
    public boolean actsOnBehalf() {
        return masterKey != null;
    }

    /** Whether it is a while ago that the use of this account was noted; only that of those who act on behalf is. */
    public boolean isUseToBeNoted(Instant now) {
        return actsOnBehalf()
                && (usedAt.isAfter(now) || usedAt.plus(USE_NOTED_EVERY).isBefore(now));
    }

    public String email() {
        return email;
    }

    public Set<UserRole> roles() {
        return Set.copyOf(roles);
    }

    public Locale locale() {
        return Locale.forLanguageTag(locale);
    }

    /** His id in the directory of his organization, if it has one. */
    public String directoryId() {
        return realmUserId == null ? userId : realmUserId;
    }

    /** Who he is, in the form in which it can be changed. */
    public UserData data() {
        return new UserData(
                userId, email, locale, salutation, firstName, lastName, additionalName, address, phone, roles());
    }

    public UserView view() {
        return new UserView(
                key(),
                version(),
                userId,
                organizationKey,
                email,
                salutation,
                firstName,
                lastName,
                additionalName,
                address,
                phone,
                locale(),
                status,
                roles(),
                directoryId());
    }
}
