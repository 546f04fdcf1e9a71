package org.oscm.core.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oscm.core.accounts.AccountsFixtures.aCustomerOf;
import static org.oscm.core.accounts.AccountsFixtures.aSupplier;
import static org.oscm.core.testing.Refusals.assertRefused;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oscm.core.accounts.service.AccountServiceBean;
import org.oscm.core.history.usecase.ReadHistory;
import org.oscm.core.identity.IdentityError;
import org.oscm.core.identity.OrganizationChanged;
import org.oscm.core.identity.UserData;
import org.oscm.core.identity.UserProfileChanged;
import org.oscm.core.identity.UserView;
import org.oscm.core.identity.service.IdentityServiceBean;
import org.oscm.core.identity.usecase.CreateUser;
import org.oscm.core.kernel.InputError;
import org.oscm.core.kernel.PlatformError;
import org.oscm.core.notifications.MailView;
import org.oscm.core.notifications.repository.Mails;
import org.oscm.core.testing.TestCore;
import org.oscm.types.enumtypes.ImageType;
import org.oscm.vo.VOImageResource;
import org.oscm.vo.VOOrganization;
import org.oscm.vo.VOUserDetails;

/** What somebody changes of himself and of his organization. */
class OwnAccountTest {

    @RegisterExtension
    final TestCore core = new TestCore();

    private RegisteredOrganization supplier;
    private UserView ben;

    @BeforeEach
    void aSupplierHasTwoUsers() {
        supplier = aSupplier(core);
        ben = core.get(CreateUser.class)
                .create(
                        supplier.organization().key(),
                        new UserData("ben", "ben@example.com", "en", null, null, null, null, null, null, Set.of()),
                        null);
        core.settle();
        core.signIn(supplier.administrator());
    }

    private AccountServiceBean accounts() {
        return core.get(AccountServiceBean.class);
    }

    private void update(VOOrganization organization, VOUserDetails user, VOImageResource logo) {
        accounts().updateAccountInformation(organization, user, null, logo);
        core.settle();
    }

    private VOOrganization organization() {
        return accounts().getOrganizationData();
    }

    private VOUserDetails myself() {
        return core.get(IdentityServiceBean.class).getCurrentUserDetails();
    }

    private static VOImageResource picture(String format, int width, int height) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return image(file.toByteArray());
    }

    private static VOImageResource image(byte... file) {
        VOImageResource image = new VOImageResource();
        image.setBuffer(file);
        image.setContentType("text/html");
        image.setImageType(ImageType.ORGANIZATION_IMAGE);
        return image;
    }

    @Test
    void anAdministratorChangesHisOrganizationAndHimselfAtOnce() {
        VOOrganization organization = organization();
        organization.setName("Harbor & Sons");
        organization.setSupportEmail("help@harbor.example");
        organization.setDistinguishedName("CN=harbor, O=Harbor");
        organization.setDomicileCountry("JP");
        VOUserDetails me = myself();
        me.setLastName("Lovelace");

        update(organization, me, null);

        assertThat(organization())
                .usingRecursiveComparison()
                .ignoringFields("version", "distinguishedName")
                .isEqualTo(organization);
        assertThat(organization().getDistinguishedName()).isEqualTo("CN=harbor,O=Harbor");
        assertThat(organization().getVersion()).isGreaterThan(organization.getVersion());
        assertThat(myself().getLastName()).isEqualTo("Lovelace");
        assertThat(core.get(ReadHistory.class).of(supplier.organization().key()).all(OrganizationChanged.class))
                .last()
                .satisfies(change -> {
                    assertThat(change.fact().name()).isEqualTo("Harbor & Sons");
                    assertThat(change.fact().country()).isEqualTo("JP");
                });
        assertThat(core.fired(UserProfileChanged.class)).hasSize(1);
    }

    @Test
    void theAdministratorsHearOfIt() {
        VOOrganization organization = organization();
        update(organization, null, null);
        assertThat(mails()).as("nothing has changed").isEmpty();

        organization = organization();
        organization.setPhone("+49 40 2");
        update(organization, null, null);
        assertThat(mails()).hasSize(1);
    }

    private List<MailView> mails() {
        return core.get(Mails.class).to("admin@example.com").stream()
                .filter(mail -> mail.subject().startsWith("The profile of your organization"))
                .toList();
    }

    @Test
    void aCertificateThatIsNotNamedStays() {
        VOOrganization organization = organization();
        organization.setDistinguishedName("CN=harbor");
        update(organization, null, null);
        organization = organization();
        organization.setDistinguishedName(null);
        update(organization, null, null);
        assertThat(organization().getDistinguishedName()).isEqualTo("CN=harbor");

        organization = organization();
        organization.setDistinguishedName("");
        update(organization, null, null);
        assertThat(organization().getDistinguishedName()).isNull();
    }

    @Test
    void aCertificateBelongsToOneOrganization() {
        VOOrganization organization = organization();
        organization.setDistinguishedName("CN=harbor");
        update(organization, null, null);
        aCustomerOf(core, supplier, "Blue Water");

        VOOrganization other = organization();
        other.setDistinguishedName("cn=Harbor");
        assertRefused(() -> update(other, null, null), IdentityError.DISTINGUISHED_NAME_TAKEN);
    }

    @Test
    void aCertificateIsNotShownToOthers() {
        VOOrganization organization = organization();
        organization.setDistinguishedName("CN=harbor");
        update(organization, null, null);
        aCustomerOf(core, supplier, "Blue Water");

        assertThat(accounts()
                        .getSeller(supplier.organization().organizationId(), "en")
                        .getDistinguishedName())
                .isNull();
    }

    @Test
    void whatWasChangedMeanwhileIsReadAgainFirst() {
        VOOrganization old = organization();
        VOUserDetails me = myself();
        VOOrganization organization = organization();
        organization.setName("New");
        VOUserDetails renamed = myself();
        renamed.setFirstName("Augusta");
        update(organization, renamed, null);

        assertRefused(() -> update(old, null, null), IdentityError.ORGANIZATION_CHANGED);
        assertRefused(() -> update(null, me, null), IdentityError.USER_CHANGED);
    }

    @Test
    void whoIsNoAdministratorChangesHimselfOnly() {
        VOOrganization organization = organization();
        core.signIn(ben);
        VOUserDetails me = myself();
        me.setPhone("7");

        update(null, me, null);

        assertThat(myself().getPhone()).isEqualTo("7");
        assertRefused(() -> update(organization, null, null), PlatformError.ROLE_MISSING);
        assertRefused(() -> update(null, null, picture("png", 10, 10)), PlatformError.ROLE_MISSING);
    }

    @Test
    void othersAreChangedElsewhere() {
        core.signIn(ben);
        VOUserDetails him = myself();
        core.signIn(supplier.administrator());
        assertRefused(() -> update(null, him, null), IdentityError.ONLY_YOUR_ACCOUNT);

        VOOrganization organization = organization();
        VOUserDetails me = myself();
        aCustomerOf(core, supplier, "Blue Water");
        assertRefused(() -> update(organization, null, null), IdentityError.NOT_YOUR_ORGANIZATION);
        assertRefused(() -> update(null, me, null), IdentityError.NOT_YOUR_ORGANIZATION);
    }

    @ParameterizedTest
    @CsvSource({"'', REQUIRED, name", "help, EMAIL, supportEmail"})
    void valuesMustBeValid(String value, InputError error, String member) {
        VOOrganization organization = organization();
        if (member.equals("name")) {
            organization.setName(value);
        } else {
            organization.setSupportEmail(value);
        }

        assertRefused(() -> update(organization, null, null), error, member);
    }

    @Test
    void mailsReferToAKnownMarketplaceOnly() {
        assertRefused(
                () -> accounts().updateAccountInformation(null, null, "nowhere", null),
                IdentityError.MARKETPLACE_UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"png, image/png", "jpg, image/jpeg", "gif, image/gif"})
    void aSellerShowsALogo(String format, String contentType) {
        assertThat(logo()).isNull();
        VOImageResource picture = picture(format, 154, 154);

        update(null, null, picture);

        assertThat(logo().getBuffer()).isEqualTo(picture.getBuffer());
        assertThat(logo().getContentType()).as("read off the file").isEqualTo(contentType);
        assertThat(logo().getImageType()).isEqualTo(ImageType.ORGANIZATION_IMAGE);
        assertThat(organization().isImageDefined()).isTrue();

        VOImageResource another = picture("png", 1, 1);
        update(null, null, another);
        assertThat(logo().getBuffer()).isEqualTo(another.getBuffer());
    }

    private VOImageResource logo() {
        return accounts().loadImageOfOrganization(supplier.organization().key());
    }

    @Test
    void aLogoIsASmallPicture() {
        refused(picture("png", 155, 10), IdentityError.LOGO_TOO_BIG);
        refused(picture("gif", 10, 155), IdentityError.LOGO_TOO_BIG);
        refused(picture("bmp", 10, 10), IdentityError.LOGO_TYPE_WRONG);
        refused(image("<svg/>".getBytes(StandardCharsets.UTF_8)), IdentityError.LOGO_TYPE_WRONG);
        VOImageResource ofAService = picture("png", 10, 10);
        ofAService.setImageType(ImageType.SERVICE_IMAGE);
        refused(ofAService, IdentityError.LOGO_TYPE_WRONG);
        refused(image(), IdentityError.LOGO_UNUSABLE);
        refused(new VOImageResource(), IdentityError.LOGO_UNUSABLE);
        refused(image(Arrays.copyOf(picture("png", 10, 10).getBuffer(), 12)), IdentityError.LOGO_UNUSABLE);
        refused(image(Arrays.copyOf(picture("png", 10, 10).getBuffer(), 1024 * 1024 + 1)), IdentityError.LOGO_UNUSABLE);
    }

    private void refused(VOImageResource logo, IdentityError error) {
        assertRefused(() -> update(null, null, logo), error);
    }

    @Test
    void onlySellersHaveLogos() {
        aCustomerOf(core, supplier, "Blue Water");

        assertRefused(() -> update(null, null, picture("png", 10, 10)), IdentityError.LOGO_WITHOUT_SELLER);
        assertThat(accounts().loadImageOfOrganization(4711)).isNull();
    }
}
